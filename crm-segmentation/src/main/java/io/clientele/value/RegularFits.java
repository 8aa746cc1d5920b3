package io.clientele.value;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Fits MBG/CNBD-k: the other parameters for one k after the other, and of these fits the likeliest. The search ends
 * when a higher k has been worse twice.
 */
final class RegularFits {
    private RegularFits() {}

    static FitResult<ModelFit> fit(RepeatPurchases purchases, Patterns patterns) {
        if (!purchases.knowsGaps()) {
            Optional<FitResult.Refused<ModelFit>> refused = PurchaseFits.refuse(
                    Shortage.GAPS,
                    "The times between purchases are not known; how regular they are is learned from them");
            return refused.orElseThrow();
        }
        ModelFit best = fit(1, purchases, patterns);
        int worse = 0;
        for (int k = 2; k <= MbgCnbdK.MOST_REGULAR && worse < 2; k++) {
            ModelFit next = fit(k, purchases, patterns);
            boolean better = next.logLikelihood() > best.logLikelihood();
            best = better ? next : best;
            worse = better ? 0 : worse + 1;
        }
        return new FitResult.Fitted<>(best);
    }

    private static ModelFit fit(int k, RepeatPurchases purchases, Patterns patterns) {
        // A purchase takes k events, so that the time to one of them is a k-th of the time between purchases.
        List<double[]> starts = PurchaseFits.starts(ModelType.MBG_NBD, patterns.meanAge() / k);
        Climb climb = Climb.from(
                starts,
                new ErlangLikelihood(patterns.thinned(PurchaseFits.FIRST_LOOK), k),
                new ErlangLikelihood(patterns, k));
        double[] top = climb.parameters();
        PurchaseModel model = new MbgCnbdK(k, top[0], top[1], top[2], top[3]);
        return new ModelFit(
                model,
                purchases.scale(),
                climb.best().value() + gaps(k, purchases),
                purchases.size(),
                climb.standardErrors(ModelType.MBG_NBD.parameters()),
                climb.convergence());
    }

    private static double gaps(int k, RepeatPurchases purchases) {
        double logFactorial = 0;
        for (int i = 2; i < k; i++) {
            logFactorial += FastMath.log(i);
        }
        double sum = 0;
        for (int row = 0; row < purchases.size(); row++) {
            sum += (k - 1) * purchases.logGaps(row) - purchases.frequency(row) * logFactorial;
        }
        return sum;
    }
}
