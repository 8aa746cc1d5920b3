package io.clientele.recommend;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A product that may be wanted. Immutable.
 *
 * @param product the product
 * @param score the higher, the better; it compares the answers to one question
 * @param because the products that speak for it, the strongest first
 * @param words why, in words that a shop's people understand, such as "34 of the 120 customers who bought beans bought
 *     it too; 8 would by chance"
 */
public record Recommendation(ProductKey product, double score, List<ProductKey> because, String words) {
    /** Takes a copy of the products. */
    public Recommendation {
        because = ImmutableList.copyOf(because);
    }
}
