package io.clientele.vat.quote;

import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.VatNumbers;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings the VAT number of a seller or buyer into the form in which it is kept, so that a buyer is one line of a
 * statement however the number was typed. One that the library finds wrong is kept too, without its punctuation: the
 * state that gave it knows better than its digits.
 */
final class PartyNumber {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}+*]+");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2}.*");

    private PartyNumber() {}

    /**
     * The number in its form.
     *
     * @param typed what the party told
     * @param state who gave it, for one that has been told without its prefix
     */
    static String normalized(String typed, Optional<Territory> state) {
        Optional<String> right = right(typed);
        if (right.isPresent()) {
            return right.get();
        }
        String bare = PUNCTUATION.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
        return state.isEmpty() || bare.isEmpty() ? bare : prefixed(bare, state.get());
    }

    private static String prefixed(String bare, Territory state) {
        if (VatPrefix.of(bare).equals(prefix(state))) {
            return bare;
        }
        Optional<Territory> named = territory(bare);
        if (named.isPresent() && named.get().code().equals(state.code())) {
            return prefix(state) + bare.substring(VatPrefix.of(bare).length());
        }
        String prefixed = prefix(state) + bare;
        return right(prefixed).orElse(named.isPresent() ? bare : prefixed);
    }

    /** The form in which a number is kept that can be one: {@code EL040127797} for {@code GR 040127797}. */
    static Optional<String> right(String typed) {
        return VatNumbers.check(typed, Optional.empty()) instanceof NumberCheck.Valid valid
                ? Optional.of(valid.number().text())
                : Optional.empty();
    }

    /** Refuses a buyer's number of another state than that by which the sale is treated. */
    static void check(QuoteRequest request) {
        Optional<Territory> state = request.sale().buyer().identifiedIn();
        if (request.buyerVatId().isEmpty() || state.isEmpty()) {
            return;
        }
        String number = request.buyerVatId().get();
        boolean other = !VatPrefix.of(number).equals(prefix(state.get()));
        if (other && territory(number).isPresent()) {
            throw new RefusedException(
                    "buyer.vat_id",
                    "begins with " + VatPrefix.of(number) + ", and the buyer is said to be identified in "
                            + state.get().code());
        }
    }

    private static String prefix(Territory state) {
        return InvoicePlaces.prefix(state).orElseGet(() -> VatPrefix.of(state.country()));
    }

    /** Whose numbers begin so; nobody's where they begin with a digit. */
    private static Optional<Territory> territory(String number) {
        return LETTERS.matcher(number).matches()
                ? Territories.standard().byCode(VatPrefix.of(number))
                : Optional.empty();
    }
}
