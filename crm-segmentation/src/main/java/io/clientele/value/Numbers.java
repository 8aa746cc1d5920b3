package io.clientele.value;

import org.apache.commons.math3.util.FastMath;

/** Functions that keep their digits where the usual way to write them does not. */
final class Numbers {
    static final double LOG_2 = 0.6931471805599453;

    private Numbers() {}

    /** {@code ln(Gamma(a + n) / Gamma(a))}, added up, so that small differences stay exact. */
    static double logRising(double a, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += FastMath.log(a + i);
        }
        return sum;
    }

    /** {@code ln(1 + x)}: what rounding 1 + x does to its logarithm is made good. That of Commons Math makes arrays. */
    static double log1p(double x) {
        double sum = 1 + x;
        double rounded = sum - 1;
        return rounded == 0 || sum == Double.POSITIVE_INFINITY ? x : FastMath.log(sum) * (x / rounded);
    }

    /** {@code e^x - 1}, in the same way (Kahan). */
    static double expm1(double x) {
        if (Math.abs(x) > 1) {
            return FastMath.exp(x) - 1;
        }
        double power = FastMath.exp(x);
        double less = power - 1;
        return less == 0 ? x : less * (x / FastMath.log(power));
    }

    /** {@code ln(1 + e^w)}, for any w. */
    static double softplus(double w) {
        return w > 0 ? w + log1p(FastMath.exp(-w)) : log1p(FastMath.exp(w));
    }

    /** {@code (1 - e^(-s length)) / s}, which for s = 0 is the length. */
    static double fallen(double s, double length) {
        double product = s * length;
        return Math.abs(product) < 1e-8 ? length * (1 - product / 2) : -expm1(-product) / s;
    }

    static double checkPositive(String name, double value) {
        if (value > 0 && value < Double.POSITIVE_INFINITY) {
            return value;
        }
        throw new IllegalArgumentException(name + " is above zero, not " + value);
    }

    static double checkTime(double time) {
        if (time >= 0 && time < Double.POSITIVE_INFINITY) {
            return time;
        }
        throw new IllegalArgumentException("No time to look ahead: " + time);
    }
}
