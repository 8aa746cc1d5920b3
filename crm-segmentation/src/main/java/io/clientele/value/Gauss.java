package io.clientele.value;

/**
 * The nodes and weights of Gauss and Legendre for the interval from 0 to 1: a polynomial of degree 23 is integrated
 * exactly. They are the roots of the Legendre polynomial of degree 12, worked out with 40 digits.
 */
final class Gauss {
    static final int SIZE = 12;

    private static final double[] NODES = {
        0.009219682876640375,
        0.04794137181476257,
        0.11504866290284765,
        0.2063410228566913,
        0.3160842505009099,
        0.43738329574426554,
        0.5626167042557345,
        0.6839157494990901,
        0.7936589771433087,
        0.8849513370971523,
        0.9520586281852375,
        0.9907803171233597
    };

    private static final double[] WEIGHTS = {
        0.023587668193255914,
        0.05346966299765921,
        0.08003916427167311,
        0.10158371336153296,
        0.1167462682691774,
        0.12457352290670139,
        0.12457352290670139,
        0.1167462682691774,
        0.10158371336153296,
        0.08003916427167311,
        0.05346966299765921,
        0.023587668193255914
    };

    private Gauss() {}

    static double node(int i) {
        return NODES[i];
    }

    static double weight(int i) {
        return WEIGHTS[i];
    }
}
