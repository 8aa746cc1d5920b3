package io.clientele.exchange.people;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import java.util.List;

/** What is read of a list of people, and what its columns are called in the languages of Europe. */
enum PersonField implements NamedField {
    RECORD_ID("record_id", "rec_id", "unique_id", "id", "customer_id", "contact_id"),
    EMAIL(
            "email",
            "email_address",
            "mail",
            "e_mail_adresse",
            "e-post",
            "e-postadress",
            "e-mailadres",
            "courriel",
            "adresse e-mail",
            "adresse mail",
            "correo",
            "correo electrónico",
            "indirizzo e-mail"),
    SECOND_EMAIL("email_2", "second_email", "other_email"),
    NAME("name", "full_name", "customer_name", "namn", "nom complet", "kunde", "naam"),
    FIRST_NAME("first_name", "given_name", "forename", "fname", "vorname", "prénom", "prenom", "voornaam", "förnamn"),
    LAST_NAME(
            "last_name",
            "surname",
            "family_name",
            "lname",
            "nachname",
            "familienname",
            "nom de famille",
            "nom",
            "achternaam",
            "apellidos",
            "cognome",
            "efternamn"),
    PHONE(
            "phone",
            "phone_number",
            "telephone",
            "mobile",
            "mobil",
            "telefon",
            "téléphone",
            "handy",
            "telefoon",
            "teléfono",
            "telefono",
            "sms"),
    STREET("street", "address", "address_1", "street_address", "addr", "straße", "strasse", "rue", "straat", "adress"),
    HOUSE_NUMBER("house_number", "street_number", "hausnummer", "huisnummer"),
    POSTCODE(
            "postcode",
            "post_code",
            "zip",
            "zip_code",
            "postal_code",
            "plz",
            "postleitzahl",
            "code postal",
            "postnummer"),
    CITY("city", "town", "suburb", "locality", "ort", "stadt", "ville", "plaats", "stad", "città", "ciudad"),
    REGION("region", "state", "province"),
    COUNTRY("country", "country_code", "land", "pays", "paese", "país"),
    DATE_OF_BIRTH(
            "date_of_birth", "dob", "birth_date", "birthday", "geburtsdatum", "date de naissance", "geboortedatum");

    private final ImmutableList<String> names;

    PersonField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
