package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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
        double soon = model.ordersIfAlive(history.frequency(), history.recency(), history.age(), time);
        double later = model.ordersIfAlive(history.frequency(), history.recency(), history.age(), 2 * time);

        assertThat(later).isGreaterThanOrEqualTo(soon * (1 - 1e-10));
        if (model.memoryless()) {
            assertThat(later).isLessThanOrEqualTo(2 * soon * (1 + 1e-10));
        }
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

    @Property(tries = 200, seed = "20261129")
    void withOneEventToAPurchaseTheRegularModelIsTheUsualOne(
            @ForAll("parameters") double r,
            @ForAll("parameters") double alpha,
            @ForAll("parameters") double a,
            @ForAll("parameters") double b,
            @ForAll("histories") History history) {
        PurchaseModel regular = new MbgCnbdK(1, r, alpha, a, b);
        PurchaseModel usual = new MbgNbd(r, alpha, a, b);

        assertThat(figures(regular, history)).containsExactly(figures(usual, history), withPrecision(1e-9));
    }

    private static double[] figures(PurchaseModel model, History history) {
        int x = history.frequency();
        return new double[] {
            model.logLikelihood(x, history.recency(), history.age()),
            model.probabilityAlive(x, history.recency(), history.age()),
            model.probabilityOfOrder(x, history.recency(), history.age(), 30),
            model.expectedOrders(x, history.recency(), history.age(), 30),
            Math.log(model.medianTimeToOrder(x, history.recency(), history.age()))
        };
    }

    @Property(tries = 100, seed = "20261129")
    void oneInTwoOrderWithinTheMedianTime(@ForAll("models") PurchaseModel model, @ForAll("histories") History history) {
        double median = model.medianTimeToOrder(history.frequency(), history.recency(), history.age());
        Assume.that(median < 1e12 && !(model instanceof ParetoNbd));

        assertThat(model.probabilityOfOrderIfAlive(history.frequency(), history.recency(), history.age(), median))
                .isCloseTo(0.5, within(1e-9));
    }

    @Provide
    Arbitrary<Double> parameters() {
        return Arbitraries.doubles().between(-2.5, 4).map(Math::exp);
    }

    @Provide
    Arbitrary<PurchaseModel> models() {
        Arbitrary<Double> parameters = parameters();
        Arbitrary<Integer> regularity = Arbitraries.integers().between(1, 4);
        return Combinators.combine(
                        Arbitraries.of(ModelType.values()), regularity, parameters, parameters, parameters, parameters)
                .as((type, k, first, second, third, fourth) -> type == ModelType.MBG_CNBD_K
                        ? type.with(k, first, second, third, fourth)
                        : type.with(first, second, third, fourth));
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
