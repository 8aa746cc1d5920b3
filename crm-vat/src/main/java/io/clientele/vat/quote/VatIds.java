package io.clientele.vat.quote;

import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.NumberProblem;
import io.clientele.vat.number.VatNumbers;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.treatment.Buyer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads who gave a VAT number. Whether it is valid is told beside it: the state that gave it knows better than its
 * digits, unless those can be no number at all.
 */
final class VatIds {
    private static final Pattern PLAUSIBLE = Pattern.compile("[A-Za-z0-9 .+*/-]{4,30}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2}");

    private static final String UNITED_KINGDOM = "GB";

    private VatIds() {}

    /** The territory of the number's prefix; without a prefix, that of the party. */
    static Optional<Territory> territory(JsonFields party, Optional<Territory> own) {
        return party.find("vat_id").flatMap(value -> prefix(value).or(() -> own));
    }

    /** The number in the form in which it is kept, with the prefix of its state. */
    static Optional<String> text(JsonFields party) {
        return party.text("vat_id").map(typed -> PartyNumber.normalized(typed, territory(party, Places.of(party))));
    }

    /** Why a number of a state of the Union can be none; nothing is known here of those of other states. */
    static Optional<String> flaw(String number) {
        return VatNumbers.check(number, Optional.empty()) instanceof NumberCheck.Invalid invalid
                        && invalid.problem() != NumberProblem.UNKNOWN_PREFIX
                        && !VatPrefix.of(number).equals(UNITED_KINGDOM)
                ? Optional.of(invalid.words())
                : Optional.empty();
    }

    /** That a number was found to be valid which can be none; then one of the two is of another buyer. */
    static Optional<Missing> contradiction(Buyer buyer, Party party) {
        return buyer.check().equals(Optional.of(Verification.VALID))
                ? party.vatNumber()
                        .flatMap(VatIds::flaw)
                        .map(why -> new Missing(
                                "buyer.vat_id",
                                "Art. 226(4)",
                                "a VAT number that can be one, as 'vat_id_check' says that it is valid. " + why))
                : Optional.empty();
    }

    private static Optional<Territory> prefix(JsonValue value) {
        if (!PLAUSIBLE.matcher(value.text()).matches()) {
            throw value.refused("is no VAT number: those have 4 to 30 letters of the Latin alphabet and digits");
        }
        String prefix = value.text().substring(0, 2).toUpperCase(Locale.ROOT);
        return PREFIX.matcher(prefix).matches() ? Territories.standard().byCode(prefix) : Optional.empty();
    }
}
