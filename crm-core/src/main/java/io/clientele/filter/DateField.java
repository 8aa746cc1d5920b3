package io.clientele.filter;

import io.clientele.profile.CustomerProfile;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The days that a filter can ask about, in the shop's zone. */
public enum DateField implements Field {
    /** The day of the first purchase; missing without a purchase. */
    FIRST_ORDER(CustomerProfile::firstOrder),
    /** The day of the last purchase; missing without a purchase. */
    LAST_ORDER(CustomerProfile::lastOrder),
    /** The day on which the shop came to know the person. */
    ACQUIRED(CustomerProfile::acquired);

    private final Function<CustomerProfile, Optional<LocalDate>> value;

    DateField(Function<CustomerProfile, Optional<LocalDate>> value) {
        this.value = value;
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<LocalDate> of(CustomerProfile profile) {
        return value.apply(profile);
    }
}
