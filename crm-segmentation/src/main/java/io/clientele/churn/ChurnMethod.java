package io.clientele.churn;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.value.ModelType;

/**
 * How a risk is worked out: by a model of buying again, by logistic regression, or by both. Immutable.
 *
 * @param model the model of buying again
 * @param logisticWeight the part of the logistic regression in the logit, 0 for none to 1 for nothing else
 */
public record ChurnMethod(ModelType model, double logisticWeight) {
    /** Checks the weight. */
    public ChurnMethod {
        checkArgument(0 <= logisticWeight && logisticWeight <= 1, "A weight is 0 to 1, not %s", logisticWeight);
    }

    /** {@return a name such as {@code bgnbd}, {@code logistic} or {@code bgnbd+logistic}} */
    public String label() {
        return logisticWeight == 0 ? model.label() : logisticWeight == 1 ? "logistic" : model.label() + "+logistic";
    }
}
