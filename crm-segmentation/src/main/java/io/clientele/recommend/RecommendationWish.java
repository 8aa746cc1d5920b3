package io.clientele.recommend;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What is asked of a {@link Recommender}. Immutable.
 *
 * @param most how many products at most
 * @param kind bought together, or afterwards
 * @param withoutBought whether what the customer has bought is left out; where things are bought again and again it may
 *     be just the right thing
 */
public record RecommendationWish(int most, Kind kind, boolean withoutBought) {
    /** In which way products go together. */
    public enum Kind {
        /** Bought by the same customers, whenever: for a page of a product. */
        TOGETHER,
        /** Bought on a later day, for the first time: for a message after a purchase. */
        NEXT
    }

    /**
     * A wish.
     *
     * @throws IllegalArgumentException if less than one product is asked for
     */
    public RecommendationWish {
        checkArgument(most >= 1, "At least one product is asked for, not %s", most);
    }

    /**
     * What is bought together, without what the customer has.
     *
     * @param most how many products at most
     * @return the wish
     */
    public static RecommendationWish together(int most) {
        return new RecommendationWish(most, Kind.TOGETHER, true);
    }

    /**
     * What is bought next, without what the customer has.
     *
     * @param most how many products at most
     * @return the wish
     */
    public static RecommendationWish next(int most) {
        return new RecommendationWish(most, Kind.NEXT, true);
    }

    /**
     * The same, with what the customer has bought.
     *
     * @return the changed wish
     */
    public RecommendationWish andBought() {
        return new RecommendationWish(most, kind, false);
    }
}
