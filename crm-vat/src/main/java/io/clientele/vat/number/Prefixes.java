package io.clientele.vat.number;

import io.clientele.address.Country;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.number.internal.CountryRule;
import io.clientele.vat.number.internal.CountryRules;
import org.jspecify.annotations.Nullable;

/** Whose numbers begin with what. */
final class Prefixes {
    /** How many letters a prefix has. */
    static final int LENGTH = 2;

    private Prefixes() {}

    /** The rule of a prefix of two capital letters, be it {@code GR} for {@code EL}, if there is one. */
    static @Nullable CountryRule rule(char first, char second) {
        return first == 'G' && second == 'R' ? CountryRules.find('E', 'L') : CountryRules.find(first, second);
    }

    /** The rule of a country's numbers, some of which are those of another one; none outside the Union. */
    static @Nullable CountryRule ruleOf(Country country) {
        String prefix = VatPrefix.of(country);
        return CountryRules.find(prefix.charAt(0), prefix.charAt(1));
    }
}
