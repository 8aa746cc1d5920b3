package io.clientele.vat;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Why no VAT is charged, as an invoice must say it. At least one of code and reason is there. Immutable.
 *
 * @param vatex the code of the list VATEX, such as {@code VATEX-EU-IC} (BT-121), where the list has one for the case
 * @param reason the words to print, such as {@code Reverse charge} or the article (BT-120)
 */
public record Exemption(Optional<String> vatex, Optional<String> reason) {

    /**
     * A reason.
     *
     * @throws IllegalArgumentException if there is neither a code nor a reason
     */
    public Exemption {
        checkArgument(vatex.isPresent() || reason.isPresent(), "An exemption has a code or a reason");
    }

    /** A reason with a code and words. */
    public static Exemption of(String vatex, String reason) {
        return new Exemption(Optional.of(vatex), Optional.of(reason));
    }

    /** A reason in words alone, where the list has no code for it. */
    public static Exemption inWords(String reason) {
        return new Exemption(Optional.empty(), Optional.of(reason));
    }
}
