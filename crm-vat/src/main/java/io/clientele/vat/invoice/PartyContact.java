package io.clientele.vat.invoice;

import java.util.Optional;

/**
 * Whom to ask about an invoice (BG-6, BG-9). Immutable.
 *
 * @param name a person or department
 * @param phone a telephone number
 * @param email an e-mail address
 */
public record PartyContact(Optional<String> name, Optional<String> phone, Optional<String> email) {

    /** A contact; what is blank of it is absent. */
    public PartyContact {
        name = GivenTexts.given(name);
        phone = GivenTexts.given(phone);
        email = GivenTexts.given(email);
    }

    /** Whether nothing of it is known. */
    public boolean isEmpty() {
        return name.isEmpty() && phone.isEmpty() && email.isEmpty();
    }

    /** A contact of which all is known. */
    public static PartyContact of(String name, String phone, String email) {
        return new PartyContact(Optional.of(name), Optional.of(phone), Optional.of(email));
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "PartyContact";
    }
}
