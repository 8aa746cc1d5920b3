package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rows 19 and 20: small enterprises, in their own state and in others that have confirmed it. */
final class SmallEnterprise implements ChargeStep {
    private static final String FRANCE = "FR";
    private static final BigDecimal MOST_IN_UNION = BigDecimal.valueOf(100_000);

    @Override
    public @Nullable Treatment charge(Facts facts, Outcome.Placed placed) {
        // Who declares under the import scheme has VAT in all that is declared: Art. 143(1)(ca) exempts the import.
        if (placed.reportedIn() == ReportedIn.IOSS) {
            return null;
        }
        if (isExemptAtHome(facts, placed.territory())) {
            return (isFrench(facts, placed.territory()) ? Untaxed.SMALL_ENTERPRISE_FRANCE : Untaxed.SMALL_ENTERPRISE)
                    .at(placed.territory(), article(facts));
        }
        if (!mayBeExemptAbroad(facts, placed.territory())) {
            return null;
        }
        return facts.sale().seller().unionTurnover().isPresent()
                ? Untaxed.SMALL_ENTERPRISE_ABROAD.at(placed.territory(), "Art. 284(2)")
                : Treatment.Needs.of(
                        "seller.union_turnover",
                        "A small enterprise is exempt in other member states up to EUR 100,000 in the whole Union");
    }

    /** Directive (EU) 2020/285 gave the exemption, which each state had in its own way, one article. */
    private static String article(Facts facts) {
        return LegalChange.SMALL_ENTERPRISES_ABROAD.holdsOn(facts.date()) ? "Art. 284(1)" : "Art. 284 to 287";
    }

    /** Monaco and the overseas departments have the law of France. */
    private static boolean isFrench(Facts facts, Territory territory) {
        return facts.state(territory).equals(FRANCE)
                || territory.country().code().equals(FRANCE);
    }

    /** Whether the seller is a small enterprise of the state of a territory. */
    static boolean isExemptAtHome(Facts facts, Territory territory) {
        return isSmall(facts) && facts.isAtHomeIn(territory) && isOfMemberState(facts, territory);
    }

    /** Whether another state has confirmed that the seller is exempt there, and its turnover is not too high. */
    static boolean mayBeExemptAbroad(Facts facts, Territory territory) {
        return isSmall(facts)
                && isConfirmed(facts.sale().seller(), facts.state(territory))
                && staysSmall(facts.sale())
                && !facts.sameState(facts.seller(), territory)
                && LegalChange.SMALL_ENTERPRISES_ABROAD.holdsOn(facts.date());
    }

    private static boolean isConfirmed(Seller seller, String state) {
        return seller.exemptIn().stream().anyMatch(country -> country.code().equals(state));
    }

    /** The sale by which the turnover comes above the most that it may be is not exempt any more (Art. 288a(1)). */
    private static boolean staysSmall(Sale sale) {
        BigDecimal before = sale.seller().unionTurnover().orElse(BigDecimal.ZERO);
        return before.add(sale.amount().orElse(BigDecimal.ZERO)).compareTo(MOST_IN_UNION) <= 0;
    }

    /** Art. 284 is for those established in a member state. */
    private static boolean isSmall(Facts facts) {
        return facts.sale().seller().scheme() == Seller.Scheme.SMALL_ENTERPRISE
                && isOfMemberState(facts, facts.seller());
    }

    /** The law of a state holds in those parts of it, too, that are outside the VAT territory and have its VAT. */
    private static boolean isOfMemberState(Facts facts, Territory territory) {
        return facts.inUnion(territory) || Union.hasVatOfItsState(territory);
    }
}
