package io.clientele.identity;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.identity.decision.Decision;
import io.clientele.identity.decision.Decision.Verdict;
import io.clientele.identity.decision.Merge;
import io.clientele.identity.decision.RecordPair;
import io.clientele.source.SourceKey;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Actor;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Corrections by hand of who is who: two contacts are one person, some records of a contact are somebody else, a merge
 * was wrong. Each is one transaction, and is kept as {@link Decisions}, which no resolver overrules. Thread-safe.
 *
 * <pre>{@code
 * Corrections corrections = new Corrections(storage, tenant, identity, clock);
 * corrections.join(one, other, Actor.of("anna"));
 * corrections.unmerge(other, Actor.of("anna")); // as if they had never been joined
 * }</pre>
 *
 * <p>Contacts follow from records and decisions, so taking a merge back restores both as they were, with what has come
 * in since; tags, notes and tasks return to the contact that they were put on. Only a withdrawal of consent stays on
 * both sides: who has left while two were taken for one is not written to because they turn out to be two.
 */
public final class Corrections {
    /** So many pairs of records are decided at once at most. */
    private static final int MOST_PAIRS = 10_000;

    private final CrmStorage storage;
    private final TenantId tenant;
    private final IdentityResolver identity;
    private final InstantSource clock;

    /**
     * The corrections of a tenant.
     *
     * @param identity the same one that records are taken in with
     * @param clock says when something was decided
     */
    public Corrections(CrmStorage storage, TenantId tenant, IdentityResolver identity, InstantSource clock) {
        this.storage = storage;
        this.tenant = tenant;
        this.identity = identity;
        this.clock = clock;
    }

    /** Joins two contacts: they are one person, whatever was decided of their records before. */
    public Correction join(ContactId one, ContactId other, Actor by) {
        return correct((work, now) -> {
            Contacts contacts = work.port(Contacts.class);
            Optional<Contact> first = contacts.find(one);
            Optional<Contact> second = contacts.find(other);
            if (first.isEmpty() || second.isEmpty()) {
                return refused("There is no contact " + (first.isEmpty() ? one : other));
            }
            return first.get().id().equals(second.get().id())
                    ? made(work, first.get().records())
                    : join(work, first.get().records(), second.get().records(), by, now);
        });
    }

    private Correction join(UnitOfWork work, List<SourceKey> one, List<SourceKey> other, Actor by, Instant now) {
        Decisions decisions = Decisions.in(work);
        across(decisions, one, other, Verdict.DIFFERENT).forEach(decisions::remove);
        decisions.put(new Decision(RecordPair.of(one.get(0), other.get(0)), Verdict.SAME, by, now));
        return resolved(work, union(one, other), now);
    }

    /**
     * Parts some records from the others of their contact: they are another person, whatever they have in common.
     *
     * @param records records of the contact, not all of them
     */
    public Correction part(ContactId contact, Collection<SourceKey> records, Actor by) {
        return correct((work, now) -> {
            Optional<Contact> whole = work.port(Contacts.class).find(contact);
            return whole.isEmpty()
                    ? refused("There is no contact " + contact)
                    : part(work, whole.get(), new TreeSet<>(records), by, now);
        });
    }

    private Correction part(UnitOfWork work, Contact whole, Set<SourceKey> some, Actor by, Instant now) {
        List<SourceKey> others = whole.records().stream()
                .filter(record -> !some.contains(record))
                .toList();
        if (!whole.records().containsAll(some) || some.isEmpty()) {
            return refused("These are not all records of contact " + whole.id());
        }
        if (others.isEmpty()) {
            return refused("These are all records of contact " + whole.id() + ": there is nothing to part them from");
        }
        if ((long) some.size() * others.size() > MOST_PAIRS) {
            return refused("A contact of " + whole.records().size() + " records is parted in smaller steps");
        }
        Decisions decisions = Decisions.in(work);
        some.forEach(record -> others.forEach(
                other -> decisions.put(new Decision(RecordPair.of(record, other), Verdict.DIFFERENT, by, now))));
        Withdrawals.keep(work, whole, now);
        return resolved(work, whole.records(), now);
    }

    /**
     * Takes the last merge of a contact back.
     *
     * @param merged the id of the contact that went
     */
    public Correction unmerge(ContactId merged, Actor by) {
        return correct((work, now) -> {
            Optional<Merge> merge = MergeLog.in(work).of(merged);
            Optional<Contact> heir = work.port(Contacts.class).find(merged);
            if (merge.isEmpty() || heir.isEmpty() || heir.get().id().equals(merged)) {
                return refused("Contact " + merged + " is not merged into another one");
            }
            Set<SourceKey> records = new TreeSet<>(merge.get().records());
            records.retainAll(heir.get().records());
            return part(work, heir.get(), records, by, now);
        });
    }

    /**
     * Keeps the answer to a {@link io.clientele.identity.decision.Review}, or whatever else somebody knows of two
     * records.
     */
    public Correction decide(RecordPair pair, Verdict verdict, Actor by) {
        return correct((work, now) -> decide(work, pair, verdict, by, now));
    }

    /**
     * Keeps the same answer for several pairs, in one transaction.
     *
     * @return what became of each, in their order; a pair that is refused does not hinder the others
     */
    public List<Correction> decide(Collection<RecordPair> pairs, Verdict verdict, Actor by) {
        return correct((work, now) ->
                pairs.stream().map(pair -> decide(work, pair, verdict, by, now)).toList());
    }

    private Correction decide(UnitOfWork work, RecordPair pair, Verdict verdict, Actor by, Instant now) {
        Contacts contacts = work.port(Contacts.class);
        Optional<Contact> one = contacts.of(pair.one());
        Optional<Contact> other = contacts.of(pair.other());
        if (one.isEmpty() || other.isEmpty()) {
            return refused("One of the records is not there");
        }
        Decisions decisions = Decisions.in(work);
        if (verdict == Verdict.SAME) {
            Set<RecordPair> against =
                    across(decisions, one.get().records(), other.get().records(), Verdict.DIFFERENT);
            against.remove(pair);
            if (!against.isEmpty()) {
                return refused("Other records of contacts " + one.get().id() + " and "
                        + other.get().id() + " are two people by decision: join the contacts to overrule that");
            }
        } else if (one.get().equals(other.get())) {
            Withdrawals.keep(work, one.get(), now);
        }
        decisions.put(new Decision(pair, verdict, by, now));
        return resolved(work, union(one.get().records(), other.get().records()), now);
    }

    /**
     * Takes a decision back: whether the records are one person is worked out again.
     *
     * @return refused if there is none
     */
    public Correction forget(RecordPair pair) {
        return correct((work, now) -> {
            Contacts contacts = work.port(Contacts.class);
            Set<SourceKey> records = new TreeSet<>(Set.of(pair.one(), pair.other()));
            contacts.of(pair.one()).ifPresent(contact -> records.addAll(contact.records()));
            contacts.of(pair.other()).ifPresent(contact -> records.addAll(contact.records()));
            return Decisions.in(work).remove(pair)
                    ? resolved(work, records, now)
                    : refused("Nothing has been decided of these records");
        });
    }

    /** All that one correction writes down bears one time. */
    private <R> R correct(BiFunction<UnitOfWork, Instant, R> correction) {
        Instant now = clock.instant();
        return storage.inTransaction(tenant, work -> correction.apply(work, now));
    }

    /** The pairs of a record of some and one of others that have been decided in a way. */
    private static Set<RecordPair> across(
            Decisions decisions, Collection<SourceKey> some, Collection<SourceKey> others, Verdict verdict) {
        Set<SourceKey> beyond = new HashSet<>(others);
        Set<RecordPair> pairs = new TreeSet<>();
        for (SourceKey record : some) {
            decisions.of(record).stream()
                    .filter(decision -> decision.verdict() == verdict)
                    .map(Decision::pair)
                    .filter(pair -> beyond.contains(pair.besides(record)))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private static Set<SourceKey> union(Collection<SourceKey> one, Collection<SourceKey> other) {
        Set<SourceKey> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private Correction resolved(UnitOfWork work, Collection<SourceKey> records, Instant now) {
        identity.resolve(work, List.copyOf(records), now);
        return made(work, records);
    }

    private static Correction made(UnitOfWork work, Collection<SourceKey> records) {
        Contacts contacts = work.port(Contacts.class);
        return new Correction.Made(records.stream()
                .flatMap(record -> contacts.of(record).stream())
                .distinct()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList());
    }

    private static Correction refused(String reason) {
        return new Correction.Refused(reason);
    }
}
