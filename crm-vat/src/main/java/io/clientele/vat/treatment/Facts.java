package io.clientele.vat.treatment;

import io.clientele.address.Country;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.rate.VatRates;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one supply, as the rules ask for them. What must be there is asked for after {@link MissingFacts} has
 * seen that it is. Immutable.
 */
final class Facts {
    private static final String NORTHERN_IRELAND = "XI";
    private static final Territory UNITED_KINGDOM =
            Territories.standard().byCode("GB").orElseThrow();

    private final Sale sale;
    private final Parties parties;
    private final Supply supply;
    private final VatRates rates;

    /** What is asked for again and again, taken out of the sale once. */
    private record Parties(
            @Nullable LocalDate date,
            @Nullable Territory seller,
            @Nullable Territory buyer,
            @Nullable Territory from,
            @Nullable Territory to) {
        static Parties of(Sale sale) {
            return new Parties(
                    sale.date().orElse(null),
                    sale.seller().territory().orElse(null),
                    sale.buyer().territory().orElse(null),
                    sale.shipFrom().orElse(null),
                    sale.shipTo().orElse(null));
        }

        /** For services Northern Ireland is the United Kingdom; it is a state of its own for goods alone. */
        Parties forServices() {
            return new Parties(date, forServices(seller), forServices(buyer), forServices(from), forServices(to));
        }

        private static @Nullable Territory forServices(@Nullable Territory territory) {
            return territory != null && territory.code().equals(NORTHERN_IRELAND) ? UNITED_KINGDOM : territory;
        }
    }

    private Facts(Sale sale, Parties parties, Supply supply, VatRates rates) {
        this.sale = sale;
        this.parties = parties;
        this.supply = supply;
        this.rates = rates;
    }

    static Facts of(Sale sale, Supply supply, VatRates rates) {
        Parties parties = Parties.of(sale);
        return new Facts(sale, isGoods(supply) ? parties : parties.forServices(), supply, rates);
    }

    /** The facts of another supply of the same sale. */
    Facts with(Supply other) {
        return isGoods(other) == goods() ? new Facts(sale, parties, other, rates) : of(sale, other, rates);
    }

    Sale sale() {
        return sale;
    }

    Supply supply() {
        return supply;
    }

    VatRates rates() {
        return rates;
    }

    boolean goods() {
        return isGoods(supply);
    }

    private static boolean isGoods(Supply supply) {
        return supply.kind() == SupplyKind.GOODS;
    }

    boolean hasDate() {
        return parties.date != null;
    }

    boolean hasSeller() {
        return parties.seller != null;
    }

    boolean hasFrom() {
        return parties.from != null;
    }

    boolean hasTo() {
        return parties.to != null;
    }

    private static <T> T known(@Nullable T fact) {
        if (fact == null) {
            throw new IllegalStateException("What is missing was asked for before");
        }
        return fact;
    }

    LocalDate date() {
        return known(parties.date);
    }

    Territory seller() {
        return known(parties.seller);
    }

    /** Where the customer of a service is. */
    Territory buyer() {
        return known(parties.buyer);
    }

    Territory from() {
        return known(parties.from);
    }

    Territory to() {
        return known(parties.to);
    }

    boolean hasBuyerKind() {
        return sale.buyer().kind().isPresent();
    }

    boolean isBusiness() {
        return sale.buyer().kind().orElseThrow() == Buyer.Kind.BUSINESS;
    }

    /**
     * The rule of place of a service: the one that is named, or that of the category where all is in one state, the
     * place of what is done among it, so that no rule leads elsewhere.
     */
    PlaceRule placeRule() {
        PlaceRule named = supply.placeRule();
        return named == PlaceRule.GENERAL && hasTo() && isWithinOneState()
                ? KindOfCategory.placeRule(supply.category())
                : named;
    }

    /** Whether a service and all whose place is known are in one state. */
    boolean isWithinOneState() {
        return isNoneOrAtHome(parties.buyer) && isNoneOrAtHome(parties.from) && isNoneOrAtHome(parties.to);
    }

    private boolean isNoneOrAtHome(@Nullable Territory territory) {
        return territory == null || isAtHomeIn(territory);
    }

    boolean inUnion(Territory territory) {
        return Union.has(territory, goods());
    }

    String state(Territory territory) {
        return Union.state(territory, goods());
    }

    /** Territories are of one table, so that the same one is mostly the same object. */
    @SuppressWarnings("ReferenceEquality")
    boolean sameState(Territory one, Territory other) {
        return one == other || state(one).equals(state(other));
    }

    /**
     * Whether the VAT of a territory is that of the seller's own state: it is in that state, or for a service in
     * another part of it whose VAT is one with it.
     */
    boolean isAtHomeIn(Territory territory) {
        return sameState(seller(), territory) || (!goods() && Union.areOneForServices(seller(), territory));
    }

    /** Whether goods go from one member state to another. */
    boolean crossesWithinUnion() {
        return inUnion(from()) && inUnion(to()) && !sameState(from(), to());
    }

    /** Whether the seller has the business or a fixed establishment in the state of a territory. */
    boolean isEstablishedIn(Territory territory) {
        return isAtHomeIn(territory) || has(sale.seller().establishments(), territory);
    }

    /** Whether the seller is established in no member state but that of the business. */
    boolean isEstablishedInOneState() {
        Set<Country> others = sale.seller().establishments();
        return others.isEmpty()
                || others.stream().allMatch(country -> country.code().equals(state(seller())));
    }

    /** Whether the seller has the business or a fixed establishment in the Union. */
    boolean isEstablishedInUnion() {
        return inUnion(seller()) || !sale.seller().establishments().isEmpty();
    }

    boolean isRegisteredIn(Territory territory) {
        return isEstablishedIn(territory) || has(sale.seller().registrations(), territory);
    }

    private boolean has(Set<Country> states, Territory territory) {
        if (states.isEmpty()) {
            return false;
        }
        String state = state(territory);
        return states.stream().anyMatch(country -> country.code().equals(state));
    }

    /** Whether the buyer has told a VAT number of a member state; those of Northern Ireland are for goods alone. */
    boolean isIdentified() {
        return sale.buyer().identifiedIn().isPresent()
                && inUnion(sale.buyer().identifiedIn().get());
    }

    /** Whether the buyer has told a VAT number of the state of a territory. */
    boolean isIdentifiedIn(Territory territory) {
        return isIdentified()
                && Union.state(sale.buyer().identifiedIn().orElseThrow(), true).equals(Union.state(territory, true));
    }

    boolean isChecked(Verification as) {
        return sale.buyer().check().orElse(Verification.UNKNOWN) == as;
    }
}
