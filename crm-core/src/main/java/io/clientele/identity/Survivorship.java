package io.clientele.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the values that the records of one person state a contact shows first: a rule for each field. Immutable, and
 * thread-safe if the host's own rules are.
 *
 * <pre>{@code
 * Survivorship survivorship = Survivorship.standard()
 *         .with(Field.NAME, Rule.mostFrequent())
 *         .with(Field.ADDRESS, Rule.mostTrusted("shopify", "mailchimp"));
 * IdentityResolver identity = new EmailIdentity(survivorship);
 * }</pre>
 *
 * <p>Nothing is lost by it: the records stay as their systems have them, and e-mail addresses and phone numbers that do
 * not come first follow in the contact's lists. What a contact has in common from all its records is not chosen: tags
 * and notes are united, and of memberships that one stays which restricts most.
 */
public final class Survivorship {
    private static final Comparator<SourceRecord> LATEST_FIRST = Comparator.comparing(
                    (SourceRecord record) -> record.recordedAt().orElse(Instant.MIN))
            .reversed()
            .thenComparing(SourceRecord::key);
    private static final Rule MOST_RECENT = (one, other) -> LATEST_FIRST.compare(one.record(), other.record());
    private static final Survivorship STANDARD = new Survivorship(ImmutableMap.of());

    private final ImmutableMap<Field, Rule> rules;

    private Survivorship(Map<Field, Rule> rules) {
        this.rules = ImmutableMap.copyOf(rules);
    }

    /** What is chosen. */
    public enum Field {
        /** The main e-mail address, and the order of the others. */
        EMAIL,
        /** The name. */
        NAME,
        /** The main phone number, and the order of the others. */
        PHONE,
        /** The postal address. */
        ADDRESS,
        /** The language. */
        LANGUAGE,
        /** The birthday. */
        BIRTHDAY,
        /** Further facts, each by itself. */
        ATTRIBUTE
    }

    /**
     * A value that a record states. Immutable.
     *
     * @param record the record
     * @param text the value as text
     * @param times how many records of the person state the same, at least 1
     */
    public record Stated(SourceRecord record, String text, int times) {

        /** The record's key alone: what is known of people does not belong in logs. */
        @Override
        public String toString() {
            return "Stated[" + record.key() + ", " + times + "]";
        }
    }

    /**
     * Which of two stated values is the better one: the lesser is. Values that a rule takes for equally good are
     * ordered by their records, the most recent first, then by the records' keys. A rule that looks at nothing but what
     * it is given makes contacts that do not depend on the order in which records came.
     */
    @FunctionalInterface
    public interface Rule extends Comparator<Stated> {

        /** The value of the record that is as of the latest time. */
        static Rule mostRecent() {
            return MOST_RECENT;
        }

        /** The value that most records state. */
        static Rule mostFrequent() {
            return Comparator.comparingInt(Stated::times).reversed()::compare;
        }

        /** The longest text: a full name rather than an initial. */
        static Rule longest() {
            return Comparator.comparingInt((Stated stated) -> stated.text().length())
                    .reversed()::compare;
        }

        /** The value of the first of some sources that states one; sources that are not named come last. */
        static Rule mostTrusted(String... sources) {
            List<String> trusted = ImmutableList.copyOf(sources);
            return Comparator.comparingInt((Stated stated) -> {
                int place = trusted.indexOf(stated.record().key().source());
                return place < 0 ? trusted.size() : place;
            })::compare;
        }
    }

    /** The most recent value of each field. */
    public static Survivorship standard() {
        return STANDARD;
    }

    /** The same with another rule for a field. */
    public Survivorship with(Field field, Rule rule) {
        Map<Field, Rule> changed = new LinkedHashMap<>(rules);
        changed.put(field, rule);
        return new Survivorship(changed);
    }

    /** The order of all that is stated of a field, the best first. */
    Comparator<Stated> order(Field field) {
        return rules.getOrDefault(field, MOST_RECENT).thenComparing(MOST_RECENT);
    }

    /** The most recent record first. */
    static Comparator<SourceRecord> latestFirst() {
        return LATEST_FIRST;
    }

    /** Whether the most recent value of a field is shown. */
    boolean isMostRecent(Field field) {
        return rules.getOrDefault(field, MOST_RECENT) == MOST_RECENT;
    }
}
