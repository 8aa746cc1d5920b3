package io.clientele.churn;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A churn risk that was learned, how good it is, and what it says of each customer. Immutable.
 *
 * @param method how the risk is worked out
 * @param windowDays how long the window was that decided between the methods; 0 if the history was too short for one,
 *     and then candidates, calibration and bands are empty
 * @param candidates all methods that were tried on that window, the best first
 * @param calibrated how probabilities are made honest
 * @param calibration the probabilities of the best beside what came, by ascending probability; where there is a window
 *     before the last one they were made honest by that one, so that nothing is in the table that they have seen
 * @param bands the bands of the risk beside what came, the lowest first, by the same probabilities
 * @param scores what is said of each customer today
 */
public record ChurnModel(
        ChurnMethod method,
        int windowDays,
        List<Candidate> candidates,
        CalibrationChoice calibrated,
        List<Calibration> calibration,
        List<BandRate> bands,
        ChurnScores scores) {
    /**
     * A method that was tried.
     *
     * @param method the method
     * @param accuracy how good its predictions of the window were; the straight line that makes its probabilities
     *     honest and the level of its orders are fitted to the same window
     */
    public record Candidate(ChurnMethod method, Accuracy accuracy) {}

    /**
     * Customers of about the same probability to order.
     *
     * @param customers how many they were
     * @param predicted their mean probability
     * @param observed the part of them who did order
     */
    public record Calibration(int customers, double predicted, double observed) {}

    /**
     * Customers of one band.
     *
     * @param band the band
     * @param customers how many they were
     * @param left the part of them who ordered nothing; 0 where there were none
     */
    public record BandRate(ChurnBand band, int customers, double left) {}

    /** Takes copies of the lists. */
    public ChurnModel {
        candidates = ImmutableList.copyOf(candidates);
        calibration = ImmutableList.copyOf(calibration);
        bands = ImmutableList.copyOf(bands);
    }

    /** {@return how good the chosen method was on the window; empty if there was none} */
    public Optional<Accuracy> accuracy() {
        return candidates.stream().findFirst().map(Candidate::accuracy);
    }
}
