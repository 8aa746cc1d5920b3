package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.threshold.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Row 6: up to the threshold of Art. 59c, consumers of other member states are taxed as those at home. */
final class UnderThreshold {
    private UnderThreshold() {}

    /** Whether the seller is established in the Union, and in one member state only. */
    static boolean mayApply(Facts facts) {
        return facts.inUnion(facts.seller()) && facts.isEstablishedInOneState();
    }

    /** At home if the threshold holds, and elsewhere otherwise. */
    static Outcome place(Facts facts, Territory home, Supplier<Outcome> elsewhere) {
        DistanceTurnover turnover = facts.sale().turnover();
        BigDecimal amount = facts.sale().amount().orElse(BigDecimal.ZERO);
        if (Threshold.EURO.isExceeded(turnover, amount)) {
            return elsewhere.get();
        }
        if (turnover.thisYear().isEmpty() || turnover.lastYear().isEmpty()) {
            return new Outcome.Settled(new Treatment.Needs(
                    missing(turnover),
                    "Up to EUR 10,000 in this year and the last the seller's state taxes, above it the consumer's; both years"
                            + " are needed"));
        }
        if (facts.sale().amount().isEmpty()) {
            return Outcome.needs("amount", "The sale that crosses EUR 10,000 is taxed in the consumer's state already");
        }
        return atHome(facts, home);
    }

    private static List<String> missing(DistanceTurnover turnover) {
        List<String> fields = new ArrayList<>();
        if (turnover.thisYear().isEmpty()) {
            fields.add("ytd_distance_sales");
        }
        if (turnover.lastYear().isEmpty()) {
            fields.add("previous_year_distance_sales");
        }
        return fields;
    }

    /** Art. 59c excepts no goods, while the thresholds before it were not for those with excise. */
    private static Outcome atHome(Facts facts, Territory home) {
        return facts.supply().excise()
                ? Outcome.needs(
                        "distance_sales_option",
                        "Whether the threshold of Art. 59c is for goods with excise is read in two ways; who takes the"
                                + " option of Art. 59c(3) is taxed at the destination for certain")
                : Outcome.domestic(
                        home, "Art. 59c(1)", "The seller is under the threshold of EUR 10,000 for all member states");
    }
}
