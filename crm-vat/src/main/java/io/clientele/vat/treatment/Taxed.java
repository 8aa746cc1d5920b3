package io.clientele.vat.treatment;

import io.clientele.vat.LineVat;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.rate.RateAnswer;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import java.util.List;
import java.util.Optional;

/** Decisions by which the seller charges a rate: the host's, or that of the table. */
final class Taxed {
    /** The Greek islands whose rates are cut, for sellers and buyers who are both there. */
    private static final String GREEK_ISLANDS = "GR-ISL";

    private Taxed() {}

    static Treatment at(Facts facts, Outcome.Placed placed, VatCategory category) {
        Optional<VatRate> given = facts.supply().rate();
        if (given.isPresent()) {
            return decided(placed, category, given.get(), Optional.empty());
        }
        RateAnswer answer = answer(facts, placed.territory(), facts.supply().category());
        if (answer instanceof RateAnswer.Found found) {
            return decided(placed, category, found.rate(), Optional.of(found));
        }
        if (answer instanceof RateAnswer.NeedsCategoryRate needs) {
            return Treatment.Needs.of("category", needs.words() + "; who knows it gives the 'rate' of the line");
        }
        boolean local = placed.territory().localTax().isPresent();
        return local
                ? Treatment.Needs.of("rate", "The rates of this tax are not in the table")
                : Treatment.Needs.of("date", answer.words());
    }

    /**
     * Whether the VAT of a territory outside the Union is known, by the host or by its standard rate, and the seller is
     * at home there. A kind of goods of which no rate is known is then asked for, as it is within the Union.
     */
    static boolean isAtHome(Facts facts, Territory territory) {
        return facts.isAtHomeIn(territory)
                && (facts.supply().rate().isPresent()
                        || answer(facts, territory, ProductCategory.STANDARD) instanceof RateAnswer.Found);
    }

    private static RateAnswer answer(Facts facts, Territory territory, ProductCategory category) {
        return facts.rates().rate(rated(facts, territory), category, facts.date());
    }

    private static Territory rated(Facts facts, Territory territory) {
        boolean cut =
                territory.code().equals(GREEK_ISLANDS) && !facts.seller().code().equals(GREEK_ISLANDS);
        return cut ? Territories.standard().byCode("GR").orElse(territory) : territory;
    }

    private static Treatment decided(
            Outcome.Placed placed, VatCategory category, VatRate rate, Optional<RateAnswer.Found> found) {
        return new Treatment.Decided(
                new Treatment.Place(placed.territory(), placed.article()),
                vat(category, rate),
                new Treatment.Charge(
                        category == VatCategory.SPLIT_PAYMENT ? Debtor.BUYER : Debtor.SELLER, placed.reportedIn()),
                new Treatment.Grounds(mention(category), List.of(placed.reason()), found));
    }

    private static LineVat vat(VatCategory category, VatRate rate) {
        boolean zero = category == VatCategory.STANDARD && rate.isZero();
        return new LineVat(zero ? VatCategory.ZERO_RATED : category, rate, Optional.empty());
    }

    private static Optional<Mention> mention(VatCategory category) {
        return category == VatCategory.SPLIT_PAYMENT ? Optional.of(Mention.SPLIT_PAYMENT) : Optional.empty();
    }
}
