package io.clientele.internal.json;

import io.clientele.identity.decision.Review;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** The JSON of reviews: a list, of each {@code one}, {@code other} and {@code probability}. */
public final class ReviewJson {
    private ReviewJson() {}

    /** The JSON of reviews. */
    public static String write(List<Review> reviews) {
        return Json.write(reviews, (all, out) -> {
            out.beginList();
            for (Review review : all) {
                out.begin();
                PairIn.write(review.pair(), out);
                out.decimal("probability", BigDecimal.valueOf(review.probability()));
                out.end();
            }
            out.endList();
        });
    }

    /**
     * The reviews of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static List<Review> read(String json) {
        return Json.read("reviews", json, in -> in.list(ReviewJson::review));
    }

    private static Review review(JsonIn in) throws IOException {
        PairIn pair = new PairIn();
        BigDecimal probability = BigDecimal.ZERO;
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            if (field.equals("probability")) {
                probability = in.decimal();
            } else if (!pair.reads(field, in)) {
                in.skip();
            }
        }
        return new Review(pair.pair(), probability.doubleValue());
    }
}
