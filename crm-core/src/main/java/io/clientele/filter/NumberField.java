package io.clientele.filter;

import io.clientele.profile.CustomerProfile;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The numbers that a filter can ask about. */
public enum NumberField implements Field {
    /** How many purchases; 0 for somebody who has bought nothing. */
    ORDERS(profile -> OptionalDouble.of(profile.orders())),
    /** The month of the birthday, 1 to 12. */
    BIRTHDAY_MONTH(profile -> profile.birthday().stream()
            .mapToDouble(birthday -> birthday.day().getMonthValue())
            .findFirst()),
    /** The recency score, usually 1 to 5; missing for somebody who is not scored. */
    RFM_R(score("rfm_r")),
    /** The frequency score. */
    RFM_F(score("rfm_f")),
    /** The monetary score. */
    RFM_M(score("rfm_m"));

    private final Function<CustomerProfile, OptionalDouble> value;

    NumberField(Function<CustomerProfile, OptionalDouble> value) {
        this.value = value;
    }

    private static Function<CustomerProfile, OptionalDouble> score(String name) {
        return profile -> profile.scores().number(name);
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    OptionalDouble of(CustomerProfile profile) {
        return value.apply(profile);
    }
}
