package io.clientele.examples.command;

import io.clientele.profile.ProfileSnapshot;
import io.clientele.rfm.CustomerRfm;
import io.clientele.rfm.RfmSettings;
import io.clientele.segment.BuiltInSegments;
import io.clientele.segment.HolidayWindow;
import io.clientele.segment.Segment;
import java.util.List;

/**
 * A shop with the scores of its customers and the segments that it has.
 *
 * @param snapshot the profiles, with scores
 * @param rfm the scores
 * @param segments the built-in segments
 */
record ScoredShop(ProfileSnapshot snapshot, CustomerRfm rfm, List<Segment> segments) {

    static ScoredShop of(LoadedShop shop) {
        CustomerRfm rfm = CustomerRfm.of(shop.snapshot(), RfmSettings.asOf(shop.asOf()));
        ProfileSnapshot scored = rfm.snapshot();
        return new ScoredShop(
                scored,
                rfm,
                BuiltInSegments.of(scored, HolidayWindow.standard(), rfm.table().grid()));
    }
}
