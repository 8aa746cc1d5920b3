package io.clientele.exchange.audience;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import io.clientele.exchange.text.Header;
import java.util.List;

/** What is read of the contacts of Brevo. */
enum BrevoField implements NamedField {
    EMAIL("EMAIL"),
    FIRST_NAME("FIRSTNAME", "PRENOM", "VORNAME", "NOMBRE", "NOME"),
    LAST_NAME("LASTNAME", "NOM", "NACHNAME", "APELLIDOS", "COGNOME"),
    PHONE("SMS"),
    EMAIL_BLACKLISTED("EMAIL_BLACKLISTED"),
    SMS_BLACKLISTED("SMS_BLACKLISTED"),
    ADDED("ADDED_TIME"),
    MODIFIED("MODIFIED_TIME"),
    BIRTHDAY("BIRTHDAY", "BIRTHDATE", "DATE_OF_BIRTH"),
    LANGUAGE("LANGUAGE", "LANG", "LANGUE", "SPRACHE");

    private final ImmutableList<String> names;

    BrevoField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Whether a column is an attribute that the user made. */
    static boolean isAttribute(String column) {
        String name = Header.fold(column);
        return !name.equals("contactid") && !name.equals("whatsappblacklisted");
    }
}
