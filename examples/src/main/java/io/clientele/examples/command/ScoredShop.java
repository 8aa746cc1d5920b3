package io.clientele.examples.command;

import io.clientele.profile.ProfileSnapshot;
import io.clientele.rfm.CustomerRfm;
import io.clientele.segment.BuiltInSegments;
import io.clientele.segment.HolidayWindow;
import io.clientele.segment.Segment;
import java.util.List;

/**
 * A shop with the scores of its customers and the segments that it has.
 *
 * @param scores what analyses say of the customers
 * @param segments the built-in segments
 */
record ScoredShop(ShopScores scores, List<Segment> segments) {

    static ScoredShop of(LoadedShop shop) {
        ShopScores scores = ShopScores.of(shop);
        return new ScoredShop(
                scores,
                BuiltInSegments.of(
                        scores.snapshot(),
                        HolidayWindow.standard(),
                        scores.rfm().table().grid()));
    }

    ProfileSnapshot snapshot() {
        return scores.snapshot();
    }

    CustomerRfm rfm() {
        return scores.rfm();
    }
}
