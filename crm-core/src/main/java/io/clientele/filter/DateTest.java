package io.clientele.filter;

/** What is asked of a day. Immutable. */
public sealed interface DateTest {

    /**
     * It is so early or late: {@code < -90d}.
     *
     * @param comparison how it compares
     * @param day with what
     */
    record Compare(Comparison comparison, Day day) implements DateTest {}

    /**
     * It is one of some days on end: {@code between 2025-11-15 and 2025-12-31}, {@code in last 90 days}.
     *
     * @param period which days
     */
    record Within(Period period) implements DateTest {}

    /** There is one: {@code is known}. */
    record Known() implements DateTest {}
}
