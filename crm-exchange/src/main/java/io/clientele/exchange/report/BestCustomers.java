package io.clientele.exchange.report;

import static com.google.common.collect.Comparators.greatest;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.util.Comparator;
import java.util.List;

/**
 * The customers who spent the most. Immutable.
 *
 * @param customers by what they spent, the most first, and by id among equals
 */
record BestCustomers(List<CustomerProfile> customers) {
    private static final Comparator<CustomerProfile> BY_SPENT = comparing(
                    (CustomerProfile one) -> one.totalSpent().minorUnits())
            .thenComparing(CustomerProfile::id, reverseOrder());

    static BestCustomers of(ProfileSnapshot snapshot, int howMany) {
        return new BestCustomers(
                snapshot.profiles().stream().filter(CustomerProfile::isCustomer).collect(greatest(howMany, BY_SPENT)));
    }

    /** What they spent together, in minor units. */
    long spentMinor() {
        return customers.stream()
                .mapToLong(one -> one.totalSpent().minorUnits())
                .reduce(0, Math::addExact);
    }
}
