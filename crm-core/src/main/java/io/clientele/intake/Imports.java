package io.clientele.intake;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.identity.IdentityResolver;
import io.clientele.intake.Import.Stage;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The imports of a tenant, each of which can be taken back. Thread-safe.
 *
 * <pre>{@code
 * ImportId id = imports.begin("orders.csv");
 * new FileImport(intake.during(id), settings, rejections).read(file, formats);
 * imports.finish(id);
 * imports.undo(id); // as if the file had never been read
 * }</pre>
 *
 * <p>Afterwards all is as if the import had never been, and every other import had. What a later import brought, too,
 * stays, and is that import's from then on, whether it found it unchanged or changed it; so the order in which imports
 * are taken back does not matter. What something other than an import has changed since stays as well; what it found
 * unchanged is not known to the ledger, and goes. Records that are made from orders, and contacts, follow from what is
 * left; a contact of which nothing is left is removed.
 *
 * <p>Consent that the import alone told of is taken back with it. What restricts, a withdrawal, a bounce, an objection,
 * an unanswered or declined request, never is: somebody who must not be written to does not become somebody who may by
 * the loss of a file.
 *
 * <p>The ledger holds former versions of orders and records, and so personal data, for as long as an import can be
 * taken back; {@link #forget} ends that.
 */
public final class Imports {
    private static final int PAGE = 200;

    private final CrmStorage storage;
    private final Tenant tenant;
    private final IdentityResolver identity;
    private final InstantSource clock;

    /**
     * The imports of a tenant.
     *
     * @param identity the same one that the imports were taken in with
     * @param clock says when imports begin, and when what follows from their being taken back happened
     */
    public Imports(CrmStorage storage, Tenant tenant, IdentityResolver identity, InstantSource clock) {
        this.storage = storage;
        this.tenant = tenant;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Begins an import under the next number.
     *
     * @param name what it is called, such as the name of the file
     */
    public ImportId begin(String name) {
        return begin(name, "");
    }

    /**
     * Goes on with the last import of a content that has not been taken back, or begins one under the next number. So a
     * file that is read again, because reading it was ended or because somebody runs the same thing twice, is one
     * import.
     *
     * @param name what it is called, such as the name of the file
     * @param fingerprint what tells the content from any other, such as a hash; if it is empty a new import begins
     */
    public ImportId begin(String name, String fingerprint) {
        Instant now = clock.instant();
        return storage.inTransaction(
                tenant.id(),
                work -> known(work, fingerprint).orElseGet(() -> {
                    Ledger ledger = new Ledger(work);
                    ImportId id = ledger.nextId();
                    ledger.keep(LedgerHead.begin(id, name, fingerprint, now, ledger.clock()));
                    return id;
                }));
    }

    private static Optional<ImportId> known(UnitOfWork work, String fingerprint) {
        return fingerprint.isEmpty()
                ? Optional.empty()
                : all(work).stream()
                        .filter(head -> head.fingerprint().equals(fingerprint) && !head.isUndone())
                        .max(Comparator.comparingLong(LedgerHead::first)
                                .thenComparing(head -> head.of().at()))
                        .map(LedgerHead::id);
    }

    private static List<LedgerHead> all(UnitOfWork work) {
        Ledger ledger = new Ledger(work);
        List<LedgerHead> all = new ArrayList<>();
        for (List<LedgerHead> page = ledger.heads(Optional.empty(), PAGE);
                !page.isEmpty();
                page = ledger.heads(Optional.of(page.get(page.size() - 1).id()), PAGE)) {
            all.addAll(page);
        }
        return all;
    }

    /**
     * Says that all of an import has been taken in. From then on the same things again write nothing; further ones
     * still belong to it.
     *
     * @return whether it was open
     */
    public boolean finish(ImportId id) {
        return change(id, head -> head.stage() == Stage.OPEN ? head.at(Stage.FINISHED) : head);
    }

    private boolean change(ImportId id, UnaryOperator<LedgerHead> change) {
        return storage.inTransaction(tenant.id(), work -> {
            Ledger ledger = new Ledger(work);
            Optional<LedgerHead> changed =
                    ledger.head(id).filter(head -> !change.apply(head).equals(head));
            changed.map(change).ifPresent(ledger::keep);
            return changed.isPresent();
        });
    }

    /** The import with an id. */
    public Optional<Import> find(ImportId id) {
        return storage.inTransaction(
                tenant.id(), work -> new Ledger(work).head(id).map(LedgerHead::of));
    }

    /** All imports, those that have been taken back included, in the order in which they began. */
    public List<Import> list() {
        return storage.inTransaction(
                tenant.id(),
                work -> all(work).stream()
                        .map(LedgerHead::of)
                        .sorted(Comparator.comparing(Import::at)
                                .thenComparing(one -> one.id().value().length())
                                .thenComparing(Import::id))
                        .toList());
    }

    /**
     * Takes an import back, a portion in a transaction; if it is ended in between, it can be called again and goes on.
     * For one that has been taken back already it changes nothing.
     *
     * @return the import as it is afterwards; empty if there is none with this id
     */
    public Optional<Import> undo(ImportId id) {
        return undo(id, Integer.MAX_VALUE);
    }

    /**
     * Takes some of an import's portions back.
     *
     * @param portions how many at most, at least 1; one has been taken back in whole when its stage says so
     * @return the import as it is afterwards; empty if there is none with this id
     * @throws IllegalArgumentException if the number is not positive
     */
    public Optional<Import> undo(ImportId id, int portions) {
        checkArgument(portions > 0, "At least one portion is taken back");
        change(id, head -> head.isUndone() ? head : head.at(Stage.BEING_UNDONE));
        storage.inTransaction(tenant.id(), work -> new Ledger(work).head(id))
                .filter(head -> head.stage() == Stage.BEING_UNDONE)
                .ifPresent(head -> {
                    Undo undo = new Undo(storage, tenant, identity, head);
                    boolean more = true;
                    for (int i = 0; more && i < portions; i++) {
                        more = undo.step(clock.instant());
                    }
                });
        return find(id);
    }

    /**
     * Forgets how to take an import back: what it brought stays for good. Its entry in the list goes, too.
     *
     * @return whether there was one
     */
    public boolean forget(ImportId id) {
        Optional<LedgerHead> head = storage.inTransaction(tenant.id(), work -> new Ledger(work).head(id));
        head.ifPresent(this::forget);
        return head.isPresent();
    }

    private void forget(LedgerHead head) {
        for (long after = head.first(), last = -1; last != after; ) {
            last = after;
            after = forgetRows(head, after);
        }
        storage.inTransaction(tenant.id(), work -> {
            new Ledger(work).forget(head.id());
            return "";
        });
    }

    /** Forgets the import's rows among some of the ledger; the number of the last row looked at. */
    private long forgetRows(LedgerHead head, long after) {
        return storage.inTransaction(tenant.id(), work -> {
            Ledger ledger = new Ledger(work);
            long last = after;
            for (Ledger.Numbered row : ledger.rows(after, PAGE)) {
                last = row.number();
                if (row.row().id().equals(head.id())) {
                    ledger.remove(last);
                }
            }
            ledger.tick();
            return last;
        });
    }
}
