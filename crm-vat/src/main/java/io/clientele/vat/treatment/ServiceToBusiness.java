package io.clientele.vat.treatment;

import io.clientele.vat.number.Verification;
import org.jspecify.annotations.Nullable;

/** Rows 9 and 10: services to businesses are taxed where the customer is established. */
final class ServiceToBusiness implements PlaceStep {
    private static final String ARTICLE = "Art. 44";

    @Override
    public @Nullable Outcome place(Facts facts) {
        if (!facts.isBusiness()) {
            return null;
        }
        if (facts.isAtHomeIn(facts.buyer())) {
            if (mayBeExemptTransport(facts)) {
                return GoodsTransport.needsExemption("it is taxed at the 'rate' of the customer's state, to be given");
            }
            return Outcome.domestic(facts.buyer(), ARTICLE, "Seller and customer are in one state");
        }
        if (facts.isIdentified() && !facts.isIdentifiedIn(facts.buyer()) && !facts.isChecked(Verification.INVALID)) {
            return Outcome.needs(
                    "buyer.vat_id",
                    "The number is of another state than the customer, and may be that of an establishment there which"
                            + " receives the service (Regulation 282/2011, Art. 22): name the country that does, and its"
                            + " number");
        }
        if (!facts.inUnion(facts.buyer())) {
            return Outcome.settled(Untaxed.OUTSIDE_SCOPE, facts.buyer(), ARTICLE);
        }
        if (facts.isEstablishedIn(facts.buyer())) {
            return Outcome.needs(
                    "seller.country",
                    "The seller has an establishment in the customer's state: name the one that carries out the service");
        }
        return byNumber(facts);
    }

    /** The kind of the goods, which decides it, is not known; who gives the rate says that it is taxed. */
    private static boolean mayBeExemptTransport(Facts facts) {
        return GoodsTransport.crossesBorderOfUnion(facts)
                && facts.supply().exemption().isEmpty()
                && facts.supply().rate().isEmpty();
    }

    private static @Nullable Outcome byNumber(Facts facts) {
        boolean told = facts.isIdentified() && !facts.isChecked(Verification.INVALID);
        if (!told) {
            return withoutNumber(facts);
        }
        if (!facts.isChecked(Verification.VALID)) {
            return Numbers.needsCheck();
        }
        // What is exempt there is owed by nobody, and stands in no recapitulative statement (Art. 262(1)(c)).
        if (facts.supply().exemption().isPresent() || SmallEnterprise.mayBeExemptAbroad(facts, facts.buyer())) {
            return Outcome.domestic(facts.buyer(), ARTICLE, "The customer is a business and taxed where it is");
        }
        Untaxed charged =
                facts.inUnion(facts.seller()) ? Untaxed.SERVICE_TO_BUSINESS : Untaxed.REVERSE_CHARGE_OF_FOREIGNER;
        return Outcome.settled(charged, facts.buyer(), "Art. 44, 196");
    }

    /** By Art. 18(2) of Regulation 282/2011 an electronic service may then be treated as one to a consumer. */
    private static @Nullable Outcome withoutNumber(Facts facts) {
        return facts.supply().kind() == SupplyKind.ELECTRONIC_SERVICE
                ? null
                : Outcome.needs(
                        "buyer.vat_id",
                        facts.isChecked(Verification.INVALID)
                                ? "The number given is not valid, and a business in another member state proves by a valid"
                                        + " one that it is one"
                                : "A business in another member state proves by a valid VAT number of it that it is one");
    }
}
