package io.clientele.recommend;

import java.util.List;

/**
 * Says which products may be wanted next. It is for hosts to implement that have something better than
 * {@link CoPurchases}; implementations are thread-safe, answer the same question in the same way, and know nothing of
 * stock: what cannot be sold is for the caller to leave out.
 */
public interface Recommender {
    /**
     * What goes with a product.
     *
     * @param product a product; of one that is not known nothing is said
     * @param wish how many and of which kind
     * @return different products without this one, the best first; empty where nothing is known
     */
    List<Recommendation> forProduct(ProductKey product, RecommendationWish wish);

    /**
     * What a customer may want next.
     *
     * @param bought what the customer has bought, in any order
     * @param wish how many and of which kind, and whether what was bought is left out
     * @return different products, the best first; empty where nothing is known
     */
    List<Recommendation> forCustomer(List<ProductKey> bought, RecommendationWish wish);
}
