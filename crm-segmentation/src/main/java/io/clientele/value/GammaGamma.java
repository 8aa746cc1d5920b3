package io.clientele.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * What customers spend on a purchase day: amounts vary around a mean of the customer's own, and the means vary between
 * customers; both by gamma distributions. Whoever has bought seldom is drawn towards the mean of the shop. It takes for
 * granted that how much somebody spends has nothing to do with how often. Immutable.
 *
 * <p>Source: Fader and Hardie, The Gamma-Gamma Model of Monetary Value (2013).
 *
 * @param p the shape of the amounts of one customer
 * @param q the shape of the scales of customers; the mean over customers exists only if it exceeds 1
 * @param v the scale of these, an amount of money
 */
public record GammaGamma(double p, double q, double v) {
    /**
     * The model.
     *
     * @throws IllegalArgumentException if a parameter is not above zero and finite
     */
    public GammaGamma {
        Numbers.checkPositive("p", p);
        Numbers.checkPositive("q", q);
        Numbers.checkPositive("v", v);
    }

    /** {@return the parameters by name} */
    public Map<String, Double> parameters() {
        return ImmutableMap.of("p", p, "q", q, "v", v);
    }

    /**
     * How likely a mean is, as the natural logarithm of its density.
     *
     * @param frequency repeat purchase days, at least 1
     * @param meanValue mean spend of these days, above zero
     * @return the logarithm
     * @throws IllegalArgumentException if frequency or mean are lower
     */
    public double logLikelihood(int frequency, double meanValue) {
        Numbers.checkPositive("frequency", frequency);
        Numbers.checkPositive("meanValue", meanValue);
        double shape = p * frequency;
        return Gamma.logGamma(shape + q)
                - Gamma.logGamma(shape)
                - Gamma.logGamma(q)
                + q * FastMath.log(v)
                - FastMath.log(meanValue)
                + shape * FastMath.log(frequency * meanValue)
                - (shape + q) * FastMath.log(frequency * meanValue + v);
    }

    /**
     * What the customer will spend on a purchase day, on average.
     *
     * @param frequency repeat purchase days; 0 for who bought on one day only
     * @param meanValue mean spend of these days; not looked at where there are none, or if it is not above zero
     * @return the mean, in the unit of v
     * @throws IllegalStateException if {@code p * frequency + q <= 1}: the mean does not exist
     */
    public double expectedValue(int frequency, double meanValue) {
        int days = meanValue > 0 ? frequency : 0;
        double divisor = p * days + q - 1;
        if (divisor <= 0) {
            throw new IllegalStateException("The mean does not exist for q = " + q);
        }
        return p * (v + days * Math.max(0, meanValue)) / divisor;
    }
}
