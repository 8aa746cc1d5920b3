package io.clientele.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.joda.money.CurrencyUnit;

/** Amounts are what Joda-Money says they are, and sums keep the laws of sums. */
class MoneyLawsTest {
    private static final String SEED = "20260630";

    @Property(tries = 300, seed = SEED)
    void sumsAndDifferencesAreThoseOfJodaMoney(
            @ForAll("currencies") Currency currency, @ForAll long first, @ForAll long second) {
        var one = org.joda.money.Money.ofMinor(CurrencyUnit.of(currency), first);
        var other = org.joda.money.Money.ofMinor(CurrencyUnit.of(currency), second);
        Money ours = Money.ofMinor(first, currency);
        Money theirs = Money.ofMinor(second, currency);

        assertThat(minor(() -> ours.plus(theirs))).isEqualTo(jodaMinor(() -> one.plus(other)));
        assertThat(minor(() -> ours.minus(theirs))).isEqualTo(jodaMinor(() -> one.minus(other)));
        assertThat(ours.compareAmount(theirs)).isEqualTo(one.compareTo(other));
        assertThat(ours.amount()).isEqualTo(one.getAmount());
    }

    @Property(tries = 500, seed = SEED)
    void roundingIsThatOfJodaMoney(
            @ForAll("currencies") Currency currency,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(8) BigDecimal amount,
            @ForAll RoundingMode mode) {
        assertThat(minor(() -> Money.rounded(amount, currency, mode)))
                .isEqualTo(jodaMinor(() -> org.joda.money.Money.of(CurrencyUnit.of(currency), amount, mode)));
    }

    /** What is too large is an exception in both. */
    private static Object minor(Supplier<Money> sum) {
        try {
            return sum.get().minorUnits();
        } catch (ArithmeticException refused) {
            return "refused";
        }
    }

    private static Object jodaMinor(Supplier<org.joda.money.Money> sum) {
        try {
            return sum.get().getAmountMinorLong();
        } catch (ArithmeticException refused) {
            return "refused";
        }
    }

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void totalsDoNotDependOnTheOrderOfAmounts(@ForAll("amounts") List<Money> amounts, @ForAll Random random) {
        List<Money> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);

        assertThat(Totals.of(shuffled))
                .isEqualTo(Totals.of(amounts))
                .hasToString(Totals.of(amounts).toString());
    }

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void theTotalInACurrencyIsTheSumOfItsAmounts(
            @ForAll("amounts") List<Money> amounts, @ForAll("currencies") Currency currency) {
        long sum = amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .mapToLong(Money::minorUnits)
                .sum();

        assertThat(Totals.of(amounts).in(currency)).isEqualTo(Money.ofMinor(sum, currency));
    }

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void addingOneByOneIsTheSameAsAllAtOnce(@ForAll("amounts") List<Money> amounts) {
        Totals oneByOne = Totals.nothing();
        for (Money amount : amounts) {
            oneByOne = oneByOne.plus(amount);
        }

        assertThat(oneByOne).isEqualTo(Totals.of(amounts)).hasSameHashCodeAs(Totals.of(amounts));
    }

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftOutAndWhatIsKeptMakeUpTheWhole(
            @ForAll("amounts") List<Money> amounts, @ForAll("currencies") Currency currency) {
        Totals all = Totals.of(amounts);
        Totals rest = all.without(currency);

        assertThat(rest.currencies()).doesNotContain(currency);
        assertThat(all.currencies().contains(currency) ? rest.plus(all.in(currency)) : rest)
                .isEqualTo(all);
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("EUR", "CHF", "JPY", "KWD", "CLF").map(Currency::getInstance);
    }

    @Provide
    Arbitrary<List<Money>> amounts() {
        return Combinators.combine(Arbitraries.longs().between(-10_000, 10_000), currencies())
                .as(Money::ofMinor)
                .list()
                .ofMaxSize(12);
    }
}
