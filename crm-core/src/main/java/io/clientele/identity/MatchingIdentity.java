package io.clientele.identity;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.identity.decision.Decision;
import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.GroupExplanation;
import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.PairExplanation;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.RowPair;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes records for one person that have the same customer account of one system, and those that are so alike in name,
 * address, date of birth, phone and e-mail that they are: also the same person with another e-mail address, a typing
 * mistake, a flat they moved into, a married name. Thread-safe.
 *
 * <pre>{@code
 * MatchingIdentity identity = new MatchingIdentity();
 * Intake intake = new Intake(storage, tenant, identity, clock);
 * // after the first import, and whenever there are twice as many:
 * identity.learn(storage, tenant.id(), PeopleMatcher.on(executor, 2));
 * }</pre>
 *
 * <p>What is sure is merged; what is likely waits in the queue of {@link Reviews} for an answer, which holds for ever
 * ({@link Decisions}). An e-mail address joins a record without a name to the one who has it; of two with names the
 * names are asked, so that a couple with one address are two contacts that show it, and who else signs up with it and
 * gives no name is neither of them. An address that stands for many people joins nobody, as {@link EmailIdentity} tells
 * it.
 *
 * <p>A record costs some comparisons with those that share a blocking key with it ({@link BlockingIndex}), however many
 * there are: at most 20 for each of 14 keys. What others are like is not found out again, for two that are alike are of
 * one contact, or a review stands between their contacts. The groups are those that resolving all records together
 * finds, whatever the order in which they came. That is so as long as what has been learnt is the same: {@link #learn}
 * changes what comes in from then on, and {@link #resolvePage} applies it to what is there. And a neighbourhood of more
 * than 2,000 records that are alike each other in a chain is not followed to its end. Records that another resolver has
 * resolved are found when all have been gone through once by {@link #resolvePage}.
 */
public final class MatchingIdentity implements IdentityResolver {
    /** A key that more records have tells nobody apart. */
    private static final int MOST_IN_BLOCK = 20;

    private static final int PAGE = 5_000;

    private final Survivorship survivorship;
    private final Certainty certainty;
    private final int mostInBlock;
    private final LearntModels models = new LearntModels();

    /** A resolver that merges what is sure, and whose contacts show the most recent values. */
    public MatchingIdentity() {
        this(Survivorship.standard(), Certainty.SURE);
    }

    /**
     * A resolver.
     *
     * @param survivorship which values its contacts show
     * @param certainty how sure it must be of two records to merge them without asking
     */
    public MatchingIdentity(Survivorship survivorship, Certainty certainty) {
        this(survivorship, certainty, MOST_IN_BLOCK);
    }

    MatchingIdentity(Survivorship survivorship, Certainty certainty, int mostInBlock) {
        this.survivorship = survivorship;
        this.certainty = certainty;
        this.mostInBlock = mostInBlock;
    }

    @Override
    public void resolve(UnitOfWork work, Collection<SourceKey> changed) {
        resolve(work, changed, Optional.empty());
    }

    @Override
    public void resolve(UnitOfWork work, Collection<SourceKey> changed, Instant now) {
        resolve(work, changed, Optional.of(now));
    }

    private void resolve(UnitOfWork work, Collection<SourceKey> changed, Optional<Instant> now) {
        Decisions decisions = Decisions.in(work);
        Likeness likeness = new StoredLikeness(work, changed, models.of(work), certainty, mostInBlock);
        Resolution resolution = new Resolution(work, changed, decisions, likeness, survivorship);
        changed.forEach(resolution::resolve);
        resolution.end(now);
    }

    /**
     * Learns from all records of a tenant, and what has been decided of them, what agreement is worth among them. It
     * holds for what is resolved from then on. Until then what holds of people in general does, as in a list of 10,000;
     * among many more records that is wrong more often. Takes about as long as matching the records as a table, and as
     * much memory; units of work are short.
     *
     * @return what was learnt
     */
    public MatchModel learn(CrmStorage storage, TenantId tenant, PeopleMatcher matcher) {
        SourcePeople people = new SourcePeople();
        Optional<SourceKey> last = Optional.empty();
        do {
            Optional<SourceKey> after = last;
            last = storage.inTransaction(tenant, work -> addPage(work, people, after));
        } while (last.isPresent());
        MatchModel model = matcher.match(people.build()).model();
        storage.inTransaction(tenant, work -> {
            models.keep(work, model);
            return model;
        });
        return model;
    }

    private static Optional<SourceKey> addPage(UnitOfWork work, SourcePeople people, Optional<SourceKey> after) {
        SourceRecords stored = work.port(SourceRecords.class);
        Decisions decisions = Decisions.in(work);
        List<SourceRecord> page = stored.page(after, PAGE);
        decisions.announce(page.stream().map(SourceRecord::key).toList());
        for (SourceRecord record : page) {
            people.add(record);
            for (Decision decision : decisions.of(record.key())) {
                SourceKey other = decision.pair().besides(record.key());
                // Told of once, with the second of the two, when both have been added.
                if (other.compareTo(record.key()) < 0 && stored.find(other).isPresent()) {
                    people.know(other, record.key(), decision.isSame());
                }
            }
        }
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1).key());
    }

    /** Why two records are one person, or are not; empty if one of them is not there. */
    public Optional<PairExplanation> explain(UnitOfWork work, SourceKey one, SourceKey other) {
        checkArgument(!one.equals(other), "Two records are compared, not one with itself");
        List<SourceRecord> rows = rows(work, List.of(one, other));
        return rows.size() < 2
                ? Optional.empty()
                : Optional.of(matching(work, rows).explain(0, 1));
    }

    /** Why the records of a contact are together, and which of them belongs the least; empty if there is none. */
    public Optional<GroupExplanation> explain(UnitOfWork work, ContactId contact) {
        return work.port(Contacts.class).find(contact).map(Contact::records).map(records -> {
            List<SourceRecord> rows = rows(work, records);
            return matching(work, rows).explainRows();
        });
    }

    private static List<SourceRecord> rows(UnitOfWork work, List<SourceKey> records) {
        SourceRecords stored = work.port(SourceRecords.class);
        stored.announce(records);
        return records.stream().flatMap(key -> stored.find(key).stream()).toList();
    }

    private Matching matching(UnitOfWork work, List<SourceRecord> rows) {
        SourcePeople table = SourcePeople.of(rows);
        Set<SourceKey> shown = rows.stream().map(SourceRecord::key).collect(Collectors.toSet());
        Decisions decisions = Decisions.in(work);
        shown.forEach(record -> decisions.of(record).stream()
                .filter(decision -> shown.contains(decision.pair().besides(record)))
                .forEach(decision ->
                        table.know(decision.pair().one(), decision.pair().other(), decision.isSame())));
        return PeopleMatcher.inThisThread().match(table.build(), models.of(work), List.<RowPair>of());
    }
}
