package io.clientele.vat.treatment;

import io.clientele.address.Country;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.rate.VatRates;
import java.time.LocalDate;
import java.util.Set;

/**
 * The facts of one supply, as the rules ask for them. What must be there is asked for after {@link MissingFacts} has
 * seen that it is. Immutable.
 */
final class Facts {
    private final Sale sale;
    private final Supply supply;
    private final VatRates rates;

    Facts(Sale sale, Supply supply, VatRates rates) {
        this.sale = sale;
        this.supply = supply;
        this.rates = rates;
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
        return supply.kind() == SupplyKind.GOODS;
    }

    LocalDate date() {
        return sale.date().orElseThrow();
    }

    Territory seller() {
        return sale.seller().territory().orElseThrow();
    }

    /** Where the customer of a service is. */
    Territory buyer() {
        return sale.buyer().territory().orElseThrow();
    }

    Territory from() {
        return sale.shipFrom().orElseThrow();
    }

    Territory to() {
        return sale.shipTo().orElseThrow();
    }

    boolean isBusiness() {
        return sale.buyer().kind().orElseThrow() == Buyer.Kind.BUSINESS;
    }

    boolean inUnion(Territory territory) {
        return Union.has(territory, goods());
    }

    String state(Territory territory) {
        return Union.state(territory, goods());
    }

    boolean sameState(Territory one, Territory other) {
        return one.equals(other) || state(one).equals(state(other));
    }

    /** Whether goods go from one member state to another. */
    boolean crossesWithinUnion() {
        return inUnion(from()) && inUnion(to()) && !sameState(from(), to());
    }

    /** Whether the seller has the business or a fixed establishment in the state of a territory. */
    boolean isEstablishedIn(Territory territory) {
        return sameState(seller(), territory) || has(sale.seller().establishments(), territory);
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

    /** Whether the buyer has told a VAT number of a member state. Numbers go by the rules of goods. */
    boolean isIdentified() {
        return sale.buyer().identifiedIn().isPresent()
                && Union.has(sale.buyer().identifiedIn().get(), true);
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
