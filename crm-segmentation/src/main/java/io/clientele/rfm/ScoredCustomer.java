package io.clientele.rfm;

import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;

/**
 * A customer with its RFM scores. Immutable.
 *
 * @param profile the profile
 * @param score values, scores and group
 * @param monetary what the purchases came to, returns taken off, in the tenant's currency
 */
public record ScoredCustomer(CustomerProfile profile, RfmScore score, Money monetary) {

    /** {@return how files name the customer} */
    public String customer() {
        return profile.customer();
    }
}
