package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published figures of the CDNOW sample, calibrated on its first 39 weeks. Run with {@code -DexcludedGroups=
 * -Dgroups=shared -Dclientele.data=FOLDER}.
 */
@Tag("shared")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CdnowFitTest {
    private RepeatPurchases histories =
            RepeatPurchases.ofColumns(TimeScale.WEEKS, new int[0], new double[0], new double[0], new double[0]);
    private RepeatPurchases early = histories;

    @BeforeAll
    void readOrders() throws IOException {
        Cdnow cdnow = Cdnow.read();
        histories = cdnow.on(Cdnow.CALIBRATED, TimeScale.WEEKS);
        early = cdnow.on(Cdnow.CALIBRATED.minusWeeks(13), TimeScale.WEEKS);
    }

    @ParameterizedTest
    @CsvSource({
        "BG_NBD, 0.2426, 4.414, 0.793, 2.426, -9582.42921",
        "MBG_NBD, 0.5248, 6.183, 0.891, 1.614, -9582.13572",
        "PARETO_NBD, 0.5533, 10.578, 0.606, 11.67, -9594.97618"
    })
    void parametersAndLikelihoodAreThePublishedOnes(
            ModelType type, double first, double second, double third, double fourth, double likelihood) {
        ModelFit fit = fit(type);

        assertThat(fit.logLikelihood()).isCloseTo(likelihood, within(1e-5));
        assertThat(fit.customers()).isEqualTo(2_357);
        assertThat(fit.convergence().converged()).isTrue();
        assertThat(fit.convergence().agreeing()).isEqualTo(3);
        assertThat(fit.model().parameters().values())
                .zipSatisfy(
                        List.of(first, second, third, fourth),
                        (ours, published) -> assertThat(ours).isCloseTo(published, within(1e-3 * published)));
    }

    /** Reutterer, Platzer and Schroeder find no regularity among the customers of CDNOW. */
    @Test
    void customersOfCdnowBuyAtRandom() {
        ModelFit fit = fit(ModelType.MBG_CNBD_K);

        assertThat(fit.model().parameters()).containsEntry("k", 1.0);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.13572, within(1e-5));
    }

    @Test
    void standardErrorsOfParetoAreThePublishedOnes() {
        assertThat(fit(ModelType.PARETO_NBD).standardErrors())
                .hasEntrySatisfying("r", error -> assertThat(error).isCloseTo(0.0476264, within(2e-5)))
                .hasEntrySatisfying("alpha", error -> assertThat(error).isCloseTo(0.8427222, within(2e-4)))
                .hasEntrySatisfying("s", error -> assertThat(error).isCloseTo(0.1872594, within(2e-4)))
                .hasEntrySatisfying("beta", error -> assertThat(error).isCloseTo(6.2105448, within(2e-2)));
    }

    @Test
    void spendOfThoseWhoBoughtAgain() {
        SpendFit fit = SpendFits.fit(histories, FitSettings.standard()).fitted().orElseThrow();

        assertThat(fit.customers()).isEqualTo(946);
        assertThat(fit.logLikelihood()).isCloseTo(-4055.91769, within(1e-4));
        assertThat(fit.model().parameters())
                .isEqualTo(Map.of(
                        "p",
                        fit.model().p(),
                        "q",
                        fit.model().q(),
                        "v",
                        fit.model().v()));
        assertThat(fit.model().p()).isCloseTo(6.25, within(0.01));
        assertThat(fit.model().q()).isCloseTo(3.74, within(0.01));
        assertThat(fit.model().v()).isCloseTo(15.44, within(0.02));
    }

    @Test
    void whatCameDecidesBetweenTheModels() {
        ModelChoice choice = ModelChoice.of(List.of(ModelType.values()), early, histories, FitSettings.standard());

        assertThat(choice.candidates()).hasSize(4);
        assertThat(choice.best().orElseThrow().heldOutLogLikelihood())
                .isGreaterThanOrEqualTo(choice.candidates().get(3).heldOutLogLikelihood());
    }

    private ModelFit fit(ModelType type) {
        return PurchaseFits.fit(type, histories, FitSettings.standard())
                .fitted()
                .orElseThrow();
    }
}
