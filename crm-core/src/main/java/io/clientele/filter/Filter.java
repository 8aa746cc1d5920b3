package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.tenant.Tenant;
import java.time.LocalDate;
import java.util.List;

/**
 * A question about a customer, to be answered with yes or no: one typed tree. Immutable.
 *
 * <pre>{@code
 * Filter loyal = Filter.parse("country in (LU, BE) and orders >= 5 and last_order in last 90 days");
 * CompiledFilter compiled = loyal.bind(tenant, asOf);
 * boolean isLoyal = compiled.test(profile);
 * }</pre>
 *
 * <p>A filter is at most {@value #MAX_DEPTH} levels deep and has at most {@value #MAX_NODES} nodes; larger ones cannot
 * be made, neither from text nor from parts, so that nothing that walks over a filter needs to fear for its stack.
 */
public sealed interface Filter {
    /** How many levels a filter has at most, a single condition being one. */
    int MAX_DEPTH = 64;

    /** How many conditions and connectives a filter has at most. */
    int MAX_NODES = 1_000;

    /** How many characters a filter's text has at most. */
    int MAX_LENGTH = 65_536;

    /** True for everybody: {@code everyone}. */
    record Everyone() implements Filter {
        @Override
        public String toString() {
            return FilterText.forLogs(this);
        }
    }

    /** True for nobody: {@code nobody}. */
    record Nobody() implements Filter {
        @Override
        public String toString() {
            return FilterText.forLogs(this);
        }
    }

    /**
     * True if all parts are: {@code a and b and c}.
     *
     * @param parts two or more
     */
    record And(List<Filter> parts) implements Filter {
        /**
         * A conjunction.
         *
         * @throws IllegalArgumentException if there are less than two parts, or the whole is too large
         */
        public And {
            parts = Size.checked(ImmutableList.copyOf(parts));
            checkArgument(parts.size() > 1, "'and' stands between two or more filters");
        }

        @Override
        public String toString() {
            return FilterText.forLogs(this);
        }
    }

    /**
     * True if at least one part is: {@code a or b or c}.
     *
     * @param parts two or more
     */
    record Or(List<Filter> parts) implements Filter {
        /**
         * A disjunction.
         *
         * @throws IllegalArgumentException if there are less than two parts, or the whole is too large
         */
        public Or {
            parts = Size.checked(ImmutableList.copyOf(parts));
            checkArgument(parts.size() > 1, "'or' stands between two or more filters");
        }

        @Override
        public String toString() {
            return FilterText.forLogs(this);
        }
    }

    /**
     * True if the part is false: {@code not a}. The negative forms of conditions are this: {@code country != LU} is
     * {@code not country = LU}.
     *
     * @param part what is denied
     */
    record Not(Filter part) implements Filter {
        /**
         * A negation.
         *
         * @throws IllegalArgumentException if the whole is too large
         */
        public Not {
            Size.checked(ImmutableList.of(part));
        }

        @Override
        public String toString() {
            return FilterText.forLogs(this);
        }
    }

    /** A condition on one fact of a customer. Its record says which fact, and what is asked of it. */
    sealed interface Condition extends Filter
            permits NumberCondition, MoneyCondition, DateCondition, TextCondition, OrderedCondition {}

    /** True for everybody. */
    static Filter everyone() {
        return new Everyone();
    }

    /** True for nobody. */
    static Filter nobody() {
        return new Nobody();
    }

    /** True if all of some filters are; {@link #everyone} if there is none, and the filter itself if there is one. */
    static Filter allOf(List<? extends Filter> filters) {
        return filters.isEmpty() ? everyone() : filters.size() == 1 ? filters.get(0) : new And(List.copyOf(filters));
    }

    /** True if at least one of some filters is; {@link #nobody} if there is none, and the filter itself if one. */
    static Filter anyOf(List<? extends Filter> filters) {
        return filters.isEmpty() ? nobody() : filters.size() == 1 ? filters.get(0) : new Or(List.copyOf(filters));
    }

    /** True if this and another are. */
    default Filter and(Filter other) {
        return new And(List.of(this, other));
    }

    /** True if this or another is. */
    default Filter or(Filter other) {
        return new Or(List.of(this, other));
    }

    /** True if this is false. */
    default Filter not() {
        return new Not(this);
    }

    /**
     * Reads a filter from text.
     *
     * <table>
     * <caption>What can be written; capitals and small letters are the same in words of the language</caption>
     * <tr><th>text</th><th>true if</th></tr>
     * <tr><td>{@code a and b}, {@code a or b}, {@code not a}, {@code ( … )}</td><td>as it reads; {@code not} binds
     *   tightest, then {@code and}</td></tr>
     * <tr><td>{@code everyone}, {@code nobody}</td><td>always, never</td></tr>
     * <tr><td>{@code country = LU}, {@code country in (LU, BE)}</td><td>a value is one of these</td></tr>
     * <tr><td>{@code name contains ann}, {@code email starts with info@}, {@code attribute.size ends with XL}</td>
     *   <td>a value has that in it, in front, behind</td></tr>
     * <tr><td>{@code orders >= 5}, {@code orders between 2 and 4}</td><td>the number is so large, ends included</td></tr>
     * <tr><td>{@code total_spent > 100}, {@code total_spent > 100 USD}</td><td>what was spent, in the shop's currency;
     *   what was spent in US dollars, rates left aside</td></tr>
     * <tr><td>{@code last_order < -90d}, {@code acquired >= 2026-01-31}, {@code first_order between -1y and today}</td>
     *   <td>the day is so early or late, ends included</td></tr>
     * <tr><td>{@code last_order in last 90 days}</td><td>the day is the day of the answer or one of the 89 before</td></tr>
     * <tr><td>{@code ordered between 2025-11-15 and 2025-12-31}, {@code ordered at least 3 times in last 1 year}</td>
     *   <td>so many purchases (one, unless said) fall into the days; also {@code exactly}, {@code at most},
     *   {@code more than}, {@code fewer than}</td></tr>
     * <tr><td>{@code language is known}</td><td>there is a value</td></tr>
     * <tr><td>{@code !=}, {@code not in}, {@code not between}, {@code not contains}, {@code not starts with},
     *   {@code not ends with}, {@code is missing}</td><td>the positive form is false</td></tr>
     * </table>
     *
     * <p>Texts of letters, digits and {@code _ - . @ + : / # & * % $ ~} stand as they are; others between {@code "} or
     * {@code '}, doubled where they are part of the text. The fields are {@link KnownText}, {@link Attribute},
     * {@link NumberField}, {@link MoneyField} and {@link DateField}; days are described at {@link Day}.
     *
     * @throws FilterSyntaxException if the text is no filter, or longer, deeper or larger than a filter can be
     */
    static Filter parse(String text) {
        return new FilterParser(text).filter();
    }

    /**
     * The text from which {@link #parse} makes an equal filter, if it is not too long. It can hold personal data, such
     * as the e-mail address that is asked for; in {@code toString()} those texts are left out.
     */
    default String text() {
        return FilterText.of(this);
    }

    /**
     * This filter, for one shop and one day: the day from which relative days are counted, and up to which orders are
     * seen in the profiles that it will be asked about.
     */
    default CompiledFilter bind(Tenant tenant, LocalDate asOf) {
        return CompiledFilter.of(this, tenant, asOf);
    }
}
