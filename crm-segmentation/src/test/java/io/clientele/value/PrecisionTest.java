package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every figure of a customer against the published formulas, worked out with 400 digits (mpmath: loggamma, beta,
 * hyp2f1). The histories go up to 1,000 repeat purchases and 40 years, where published programs return NaN.
 */
class PrecisionTest {
    private static final double RELATIVE = 1e-10;

    @ParameterizedTest(name = "{0} {5} {6} {7} {8}")
    @CsvFileSource(resources = "references.csv", numLinesToSkip = 1)
    void figuresHaveTenDigits(ArgumentsAccessor row) {
        assertFigures(model(row), row);
    }

    private static void assertFigures(PurchaseModel model, ArgumentsAccessor row) {
        int frequency = row.getInteger(5);
        double recency = row.getDouble(6);
        double age = row.getDouble(7);
        double time = row.getDouble(8);

        assertClose("log-likelihood", model.logLikelihood(frequency, recency, age), row.getDouble(9));
        assertClose("P(alive)", model.probabilityAlive(frequency, recency, age), row.getDouble(10));
        assertClose("expected orders", model.expectedOrders(frequency, recency, age, time), row.getDouble(11));
        assertClose("P(order)", model.probabilityOfOrder(frequency, recency, age, time), row.getDouble(12));
    }

    /** MBG/CNBD-k by the published likelihood, and by sums over events worked out with 60 digits. */
    @ParameterizedTest(name = "k = {0}: {5} {6} {7} {8}")
    @CsvFileSource(resources = "references-regular.csv", numLinesToSkip = 1)
    void figuresOfRegularBuyersHaveTenDigits(ArgumentsAccessor row) {
        PurchaseModel model = ModelType.MBG_CNBD_K.with(
                row.getDouble(0), row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4));

        assertFigures(model, row);
    }

    private static PurchaseModel model(ArgumentsAccessor row) {
        ModelType type = Arrays.stream(ModelType.values())
                .filter(each -> each.label().equals(row.getString(0)))
                .findFirst()
                .orElseThrow();
        return type.with(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4));
    }

    private static void assertClose(String what, double ours, double exact) {
        // What is below the smallest double is zero, and so is what 400 digits leave of a difference that is none.
        if (Math.abs(exact) < Double.MIN_NORMAL) {
            assertThat(ours).as(what).isCloseTo(0, within(1e-14));
        } else {
            assertThat(ours).as(what).isCloseTo(exact, withinPercentage(100 * RELATIVE));
        }
    }
}
