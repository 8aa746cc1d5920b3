package io.clientele.identity;

import io.clientele.contact.ContactId;
import io.clientele.identity.decision.RecordPair;
import io.clientele.identity.decision.Review;
import io.clientele.internal.json.ReviewJson;
import io.clientele.source.SourceKey;
import io.clientele.storage.AdapterState;
import io.clientele.storage.AdapterState.Entry;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The pairs of records that somebody should look at: likely one person, not for sure, and not decided yet; of one
 * tenant, within a unit of work. The answers are given by {@link Corrections#decide}. The queue follows from the
 * records, as contacts do, and is kept with what adapters remember. Not thread-safe.
 *
 * <p>Of two contacts that may be one, the surest pair of records stands in the queue.
 */
public final class Reviews {
    private static final String OF_RECORD = "identity/review/";
    private static final int PAGE = 500;
    private static final Comparator<Review> SUREST_FIRST =
            Comparator.comparingDouble(Review::probability).reversed().thenComparing(Review::pair);

    private final AdapterState state;
    private final TenantId tenant;

    private Reviews(UnitOfWork work) {
        this.state = work.port(AdapterState.class);
        this.tenant = work.tenant();
    }

    /** The queue of the tenant of a unit of work. */
    public static Reviews in(UnitOfWork work) {
        return new Reviews(work);
    }

    /**
     * The surest of all reviews, the surest first. It goes through the whole queue.
     *
     * @param limit how many at most, at least 1
     */
    public List<Review> surest(int limit) {
        PriorityQueue<Review> best = new PriorityQueue<>(SUREST_FIRST.reversed());
        Optional<String> after = Optional.empty();
        for (List<Entry> page = page(after); !page.isEmpty(); page = page(after)) {
            for (Entry entry : page) {
                ReviewJson.read(entry.value()).stream()
                        .filter(review -> entry.key().equals(key(review.pair().one())))
                        .forEach(best::add);
                while (best.size() > limit) {
                    best.remove();
                }
            }
            after = Optional.of(page.get(page.size() - 1).key());
        }
        return best.stream().sorted(SUREST_FIRST).toList();
    }

    private List<Entry> page(Optional<String> after) {
        return state.scan(OF_RECORD, after, PAGE);
    }

    /** The reviews of a record, the surest first. */
    public List<Review> of(SourceKey record) {
        Optional<Entry> kept = state.find(key(record));
        return kept.isEmpty() ? List.of() : read(kept.get(), record);
    }

    private static List<Review> read(Entry kept, SourceKey record) {
        return ReviewJson.read(kept.value()).stream()
                .filter(review -> review.pair().one().equals(record)
                        || review.pair().other().equals(record))
                .sorted(SUREST_FIRST)
                .toList();
    }

    void announce(Collection<SourceKey> records) {
        state.announce(records.stream().map(this::key).toList());
    }

    /** Keeps the reviews of a record in the place of its former ones. */
    void put(SourceKey record, Collection<Review> reviews) {
        if (reviews.isEmpty()) {
            state.find(key(record)).ifPresent(entry -> state.remove(entry.key(), entry.version()));
        } else {
            List<Review> sorted = new ArrayList<>(reviews);
            sorted.sort(SUREST_FIRST);
            state.put(key(record), ReviewJson.write(sorted));
        }
    }

    private String key(SourceKey record) {
        return OF_RECORD + ContactId.of(tenant, record).value();
    }

    /** A review of a pair of the records. */
    static Review review(SourceKey one, SourceKey other, double probability) {
        return new Review(RecordPair.of(one, other), probability);
    }
}
