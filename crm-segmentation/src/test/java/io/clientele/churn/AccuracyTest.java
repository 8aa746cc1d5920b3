package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccuracyTest {

    @Test
    void areaUnderTheCurveCountsPairsInTheRightOrder() {
        // Pairs of a returner (.9, .4) and another (.6, .4, .1): right, right, right, wrong, tied, right.
        Accuracy accuracy = Accuracy.of(
                new double[] {0.9, 0.6, 0.4, 0.4, 0.1}, new double[] {1, 1, 1, 1, 1}, new int[] {2, 0, 1, 0, 0});

        assertThat(accuracy.auc()).isCloseTo(4.5 / 6, within(1e-12));
        assertThat(accuracy.returned()).isEqualTo(0.4);
        assertThat(accuracy.lift()).isEqualTo(2.5);
    }

    @Test
    void errorsOfProbabilitiesAndOrders() {
        Accuracy accuracy = Accuracy.of(new double[] {0.8, 0.3}, new double[] {1.5, 0.5}, new int[] {1, 0});

        assertThat(accuracy.brier()).isCloseTo((0.04 + 0.09) / 2, within(1e-12));
        assertThat(accuracy.logLoss()).isCloseTo(-(Math.log(0.8) + Math.log(0.7)) / 2, within(1e-12));
        assertThat(accuracy.ordersError()).isEqualTo(0.5);
        assertThat(accuracy.totalError()).isEqualTo(1.0);
        assertThat(accuracy.calibrationError()).isCloseTo((0.2 + 0.3) / 2, within(1e-12));
    }

    @Test
    void whereNobodyReturnedThereIsNothingToRank() {
        Accuracy accuracy = Accuracy.of(new double[] {0.8, 0.3}, new double[] {1, 1}, new int[] {0, 0});

        assertThat(accuracy.auc()).isEqualTo(0.5);
        assertThat(accuracy.lift()).isZero();
        assertThat(accuracy.totalError()).isZero();
    }

    @Test
    void theTopTenthHasSoManyTimesAsManyReturners() {
        double[] probabilities = new double[20];
        int[] orders = new int[20];
        for (int i = 0; i < 20; i++) {
            probabilities[i] = i / 20.0;
        }
        orders[19] = 1;
        orders[18] = 1;
        orders[3] = 1;
        orders[0] = 1;

        assertThat(Accuracy.of(probabilities, probabilities, orders).lift()).isCloseTo(5, within(1e-12));
    }
}
