package io.clientele.filter;

import io.clientele.profile.CustomerProfile;
import io.clientele.tenant.Tenant;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * A filter for one shop on one day: relative days have become days of the calendar, and amounts without a currency are
 * in the shop's. Immutable, and so thread-safe.
 *
 * <p>It goes stale with the day: bind the filter anew for each day, and ask it about profiles as of that day only.
 */
public final class CompiledFilter implements Predicate<CustomerProfile> {
    private final Filter filter;
    private final LocalDate asOf;
    private final Node root;

    private CompiledFilter(Filter filter, LocalDate asOf, Node root) {
        this.filter = filter;
        this.asOf = asOf;
        this.root = root;
    }

    static CompiledFilter of(Filter filter, Tenant tenant, LocalDate asOf) {
        return new CompiledFilter(filter, asOf, new Binder(tenant.currency(), asOf).node(filter));
    }

    /** The filter. */
    public Filter filter() {
        return filter;
    }

    /** The day of the answers. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Whether the filter is true for a customer. */
    @Override
    public boolean test(CustomerProfile profile) {
        return root.test(profile);
    }

    /** Why the filter is true or false for a customer. All parts are looked at, also those that decide nothing. */
    public Explanation explain(CustomerProfile profile) {
        return root.explain(profile);
    }

    @Override
    public String toString() {
        return filter + " on " + asOf;
    }
}
