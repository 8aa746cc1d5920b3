package io.clientele.value;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The models of buying again. */
public enum ModelType {
    /**
     * Beta-geometric and negative binomial (Fader, Hardie and Lee 2005): customers can drop out after each repeat
     * purchase. Who has bought once is surely still there, which makes its P(alive) useless for ranking.
     */
    BG_NBD("bgnbd", "r", "alpha", "a", "b"),
    /**
     * The same (Batislam et al. 2007, Hoppe and Wagner 2007), but customers can drop out after the first purchase too.
     */
    MBG_NBD("mbgnbd", "r", "alpha", "a", "b"),
    /**
     * MBG/NBD with regular timing (Reutterer, Platzer and Schroeder 2021): customers buy at more equal distances, the
     * higher k is, a whole number that is found with the others.
     */
    MBG_CNBD_K("mbgcnbdk", "k", "r", "alpha", "a", "b"),
    /** Pareto and negative binomial (Schmittlein, Morrison and Colombo 1987): customers can drop out at any time. */
    PARETO_NBD("paretonbd", "r", "alpha", "s", "beta");

    private final String label;
    private final ImmutableList<String> parameters;

    ModelType(String label, String... parameters) {
        this.label = label;
        this.parameters = ImmutableList.copyOf(parameters);
    }

    /** {@return the name in files and on the command line, such as {@code bgnbd}} */
    public String label() {
        return label;
    }

    /** {@return the names of the parameters, in the order of their publication} */
    public List<String> parameters() {
        return parameters;
    }

    /**
     * The model with the given parameters.
     *
     * @param values one for each of {@link #parameters()}
     * @return the model
     * @throws IllegalArgumentException if there are more or fewer, or one is not above zero and finite, or k not a
     *     whole number from 1 to 12
     */
    public PurchaseModel with(double... values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(label + " has the parameters " + parameters);
        }
        return switch (this) {
            case BG_NBD -> new BgNbd(values[0], values[1], values[2], values[3]);
            case MBG_NBD -> new MbgNbd(values[0], values[1], values[2], values[3]);
            case MBG_CNBD_K -> regular(values);
            case PARETO_NBD -> new ParetoNbd(values[0], values[1], values[2], values[3]);
        };
    }

    private static PurchaseModel regular(double... values) {
        int k = (int) values[0];
        if (k != values[0]) {
            throw new IllegalArgumentException("k is a whole number, not " + values[0]);
        }
        return new MbgCnbdK(k, values[1], values[2], values[3], values[4]);
    }
}
