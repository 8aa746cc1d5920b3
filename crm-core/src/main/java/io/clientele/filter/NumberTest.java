package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What is asked of a number or an amount. Immutable.
 *
 * <p>Numbers have at most {@value #MAX_DIGITS} digits, before and behind the point together; so many a {@code double}
 * holds, and numbers that differ stay different as such. Needless zeros are taken off: 5 and 5.0 are one number.
 */
public sealed interface NumberTest {
    /** How many digits a number has at most. */
    int MAX_DIGITS = 15;

    /**
     * It compares so with a number: {@code >= 5}.
     *
     * @param comparison how
     * @param number with what
     */
    record Compare(Comparison comparison, BigDecimal number) implements NumberTest {
        /**
         * A comparison.
         *
         * @throws IllegalArgumentException if the number has too many digits
         */
        public Compare {
            number = Numbers.checked(number);
        }
    }

    /**
     * It is one of some numbers: {@code in (1, 2)}.
     *
     * @param numbers two or more, at most {@value TextTest#MAX_VALUES}
     */
    record OneOf(Set<BigDecimal> numbers) implements NumberTest {
        /**
         * A choice.
         *
         * @throws IllegalArgumentException if there are too few or too many numbers, or one has too many digits
         */
        public OneOf {
            numbers = numbers.stream().map(Numbers::checked).collect(ImmutableSet.toImmutableSet());
            checkArgument(numbers.size() > 1, "A choice has two or more numbers");
            checkArgument(numbers.size() <= TextTest.MAX_VALUES, "A choice has at most %s values", TextTest.MAX_VALUES);
        }
    }

    /**
     * It lies between two numbers: {@code between 2 and 4}.
     *
     * @param from the least, inclusive
     * @param to the greatest, inclusive
     */
    record Between(BigDecimal from, BigDecimal to) implements NumberTest {
        /**
         * A range.
         *
         * @throws IllegalArgumentException if the ends are the wrong way round or have too many digits
         */
        public Between {
            from = Numbers.checked(from);
            to = Numbers.checked(to);
            checkArgument(from.compareTo(to) <= 0, "'between' takes the smaller number first");
        }
    }

    /** There is one: {@code is known}. */
    record Known() implements NumberTest {}

    /** It is a number: {@code = 5}. */
    static NumberTest equalTo(BigDecimal number) {
        return new Compare(Comparison.EQUAL, number);
    }
}
