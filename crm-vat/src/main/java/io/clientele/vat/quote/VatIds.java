package io.clientele.vat.quote;

import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads who gave a VAT number. Whether it is valid is told beside it: the state that gave it knows better than its
 * digits.
 */
final class VatIds {
    private static final Pattern PLAUSIBLE = Pattern.compile("[A-Za-z0-9 .+*/-]{4,30}");
    private static final Pattern PUNCTUATION = Pattern.compile("[ ./-]");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2}");

    private VatIds() {}

    /** The territory of the number's prefix; without a prefix, that of the party. */
    static Optional<Territory> territory(JsonFields party, Optional<Territory> own) {
        return party.find("vat_id").flatMap(value -> prefix(value).or(() -> own));
    }

    /** The number with the prefix of its state, without blanks and punctuation. */
    static Optional<String> text(JsonFields party) {
        return party.text("vat_id").map(typed -> {
            String bare = PUNCTUATION.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
            String prefix = territory(party, Places.of(party))
                    .map(territory -> InvoicePlaces.prefix(territory)
                            .orElse(territory.country().code()))
                    .orElse("");
            return bare.startsWith(prefix) ? bare : prefix + bare;
        });
    }

    private static Optional<Territory> prefix(JsonValue value) {
        if (!PLAUSIBLE.matcher(value.text()).matches()) {
            throw value.refused("is no VAT number: those have 4 to 30 letters of the Latin alphabet and digits");
        }
        String prefix = value.text().substring(0, 2).toUpperCase(Locale.ROOT);
        return PREFIX.matcher(prefix).matches() ? Territories.standard().byCode(prefix) : Optional.empty();
    }
}
