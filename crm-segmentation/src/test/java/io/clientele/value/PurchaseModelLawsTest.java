package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every model, whatever its parameters and the history. */
class PurchaseModelLawsTest {
    /** A history; recency as a part of the age. */
    record History(int frequency, double recency, double age) {}

    @Property(tries = 400, seed = "20261129")
    void figuresAreFiniteAndWithinTheirBounds(
            @ForAll("models") PurchaseModel model, @ForAll("histories") History history, @ForAll("times") double time) {
        double alive = model.probabilityAlive(history.frequency(), history.recency(), history.age());
        double order = model.probabilityOfOrder(history.frequency(), history.recency(), history.age(), time);
        double orders = model.expectedOrders(history.frequency(), history.recency(), history.age(), time);

        assertThat(model.logLikelihood(history.frequency(), history.recency(), history.age()))
                .isFinite();
        assertThat(alive).isBetween(0.0, 1.0);
        assertThat(order).isBetween(0.0, alive * (1 + 1e-10));
        assertThat(orders).isFinite().isGreaterThanOrEqualTo(order * (1 - 1e-10));
    }

    @Property(tries = 200, seed = "20261129")
    void moreTimeBringsMoreOrders(
            @ForAll("models") PurchaseModel model, @ForAll("histories") History history, @ForAll("times") double time) {
        double soon = model.ordersIfAlive(history.frequency(), history.age(), time);

        assertThat(model.ordersIfAlive(history.frequency(), history.age(), 2 * time))
                .isGreaterThanOrEqualTo(soon * (1 - 1e-10))
                .isLessThanOrEqualTo(2 * soon * (1 + 1e-10));
    }

    @Property(tries = 200, seed = "20261129")
    void silenceLowersTheProbabilityToBeThere(
            @ForAll("models") PurchaseModel model, @ForAll("histories") History history, @ForAll("times") double time) {
        double now = model.probabilityAlive(history.frequency(), history.recency(), history.age());

        assertThat(model.probabilityAlive(history.frequency(), history.recency(), history.age() + time))
                .isLessThanOrEqualTo(now * (1 + 1e-10));
    }

    @Property(tries = 200, seed = "20261129")
    void noOrderForSomeTimeIsAsLikelyAsTheHistoryThatThenIs(
            @ForAll("models") PurchaseModel model, @ForAll("histories") History history, @ForAll("times") double time) {
        double before = model.logLikelihood(history.frequency(), history.recency(), history.age());
        double after = model.logLikelihood(history.frequency(), history.recency(), history.age() + time);

        assertThat(model.probabilityOfOrder(history.frequency(), history.recency(), history.age(), time))
                .isCloseTo(-Math.expm1(after - before), within(1e-9));
    }

    @Provide
    Arbitrary<PurchaseModel> models() {
        Arbitrary<Double> parameters = Arbitraries.doubles().between(-2.5, 4).map(Math::exp);
        return Combinators.combine(Arbitraries.of(ModelType.values()), parameters, parameters, parameters, parameters)
                .as((type, first, second, third, fourth) -> type.with(first, second, third, fourth));
    }

    @Provide
    Arbitrary<History> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.doubles().between(0.01, 1),
                        Arbitraries.doubles().between(0.1, 2_000))
                .as((frequency, part, age) -> new History(frequency, frequency == 0 ? 0 : part * age, age));
    }

    @Provide
    Arbitrary<Double> times() {
        return Arbitraries.doubles().between(-3, 7).map(Math::exp);
    }
}
