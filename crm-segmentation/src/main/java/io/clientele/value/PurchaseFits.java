package io.clientele.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fits models of buying again by maximum likelihood.
 *
 * <pre>{@code
 * RepeatPurchases histories = RepeatPurchases.of(customers, customer, day, cents, HistorySettings.asOf(today));
 * FitResult<ModelFit> result = PurchaseFits.fit(ModelType.BG_NBD, histories, FitSettings.standard());
 * result.fitted().ifPresent(fit -> print(fit.model().parameters(), fit.standardErrors()));
 * result.refused().ifPresent(refused -> print(refused.words()));
 * }</pre>
 *
 * <p>The time taken grows with the number of different histories, which is far below that of customers. Thread-safe:
 * there is no state.
 */
public final class PurchaseFits {
    /** Where to climb is found out on so many different histories. */
    static final int FIRST_LOOK = 800;

    private PurchaseFits() {}

    /**
     * Fits a model.
     *
     * @param type which model
     * @param purchases the histories of all customers with a purchase
     * @param settings when there is enough to fit
     * @return the fit, or why there is none
     */
    public static FitResult<ModelFit> fit(ModelType type, RepeatPurchases purchases, FitSettings settings) {
        Patterns patterns = Patterns.of(purchases);
        Optional<FitResult.Refused<ModelFit>> refused = shortage(purchases, patterns, settings);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (type == ModelType.MBG_CNBD_K) {
            return RegularFits.fit(purchases, patterns);
        }
        Climb climb = Climb.from(
                starts(type, patterns.meanAge()),
                likelihood(type, patterns.thinned(FIRST_LOOK)),
                likelihood(type, patterns));
        return new FitResult.Fitted<>(new ModelFit(
                type.with(climb.parameters()),
                purchases.scale(),
                climb.best().value(),
                purchases.size(),
                climb.standardErrors(type.parameters()),
                climb.convergence()));
    }

    private static Likelihood likelihood(ModelType type, Patterns patterns) {
        return switch (type) {
            case BG_NBD -> new BetaGeometricLikelihood(patterns, 0);
            case MBG_NBD -> new BetaGeometricLikelihood(patterns, 1);
            case MBG_CNBD_K -> new ErlangLikelihood(patterns, 1);
            case PARETO_NBD -> new ParetoLikelihood(patterns);
        };
    }

    /** Shops of few and of many repeat buyers, of quick and of slow drop-out. */
    static List<double[]> starts(ModelType type, double time) {
        return type == ModelType.PARETO_NBD
                ? List.of(
                        new double[] {0.5, 0.3 * time, 0.5, 0.3 * time},
                        new double[] {1, time, 1, 3 * time},
                        new double[] {0.2, 0.1 * time, 0.3, time})
                : List.of(new double[] {0.3, 0.15 * time, 0.5, 2}, new double[] {1, time, 1, 5}, new double[] {
                    0.2, 0.05 * time, 0.2, 1
                });
    }

    private static Optional<FitResult.Refused<ModelFit>> shortage(
            RepeatPurchases purchases, Patterns patterns, FitSettings settings) {
        int repeatBuyers = 0;
        for (int row = 0; row < purchases.size(); row++) {
            repeatBuyers += purchases.frequency(row) > 0 ? 1 : 0;
        }
        if (purchases.size() < settings.buyers()) {
            return refuse(
                    Shortage.BUYERS,
                    "There are %d customers with a purchase; a model needs %d",
                    purchases.size(),
                    settings.buyers());
        }
        if (repeatBuyers < settings.repeatBuyers()) {
            return refuse(
                    Shortage.REPEAT_BUYERS,
                    "%d customers have bought on a second day; a model needs %d",
                    repeatBuyers,
                    settings.repeatBuyers());
        }
        if (patterns.size() < 2) {
            return refuse(Shortage.VARIATION, "All customers have the same history; a model needs different ones");
        }
        return Optional.empty();
    }

    static Optional<FitResult.Refused<ModelFit>> refuse(Shortage shortage, String words, Object... values) {
        return Optional.of(new FitResult.Refused<>(shortage, String.format(Locale.ROOT, words, values)));
    }
}
