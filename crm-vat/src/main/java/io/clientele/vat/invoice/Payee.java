package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Who is to be paid, where it is not the seller: a marketplace, or who bought the claim (BG-10). Immutable.
 *
 * @param name the name (BT-59)
 * @param identifier what the buyer knows it by (BT-60)
 * @param legalId the number in a register (BT-61)
 */
public record Payee(String name, Optional<String> identifier, Optional<String> legalId) {

    /**
     * A payee.
     *
     * @throws IllegalArgumentException if the name is blank (rule BR-17)
     */
    public Payee {
        checkArgument(!name.isBlank(), "A payee has a name");
        identifier = GivenTexts.given(identifier);
        legalId = GivenTexts.given(legalId);
    }

    /** A payee by name alone. */
    public static Payee of(String name) {
        return new Payee(name, Optional.empty(), Optional.empty());
    }

    /** No names. */
    @Override
    public String toString() {
        return "Payee";
    }
}
