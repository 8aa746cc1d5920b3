package io.clientele.exchange.write;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.person.EmailAddress;
import io.clientele.person.Phone;
import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Google's customer file. Normalisation: e-mail in lower case, of Gmail without dots and plus tag before the {@code @};
 * phone in E.164 form; names in lower case with single blanks. Country and postal code are not hashed.
 */
final class GoogleFile {
    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");

    private GoogleFile() {}

    static Layout layout() {
        return new Layout(
                Layout.Kind.HASHED,
                List.of(
                        new Column<>("Email", (line, who) -> line.code(Hashed.sha256(email(who)))),
                        new Column<>("Phone", (line, who) -> line.code(Hashed.sha256(phone(who)))),
                        new Column<>("First Name", (line, who) -> line.code(Hashed.sha256(Place.of(who).first))),
                        new Column<>("Last Name", (line, who) -> line.code(Hashed.sha256(Place.of(who).last))),
                        new Column<>("Country", (line, who) -> line.code(Place.of(who).country)),
                        new Column<>("Zip", (line, who) -> line.text(Place.of(who).zip))),
                GoogleFile::omission);
    }

    private static String email(CustomerProfile who) {
        return who.email().map(GoogleFile::normalised).orElse("");
    }

    /** The address as Google hashes it: Gmail delivers {@code a.nn+shop@gmail.com} to {@code ann@gmail.com}. */
    static String normalised(EmailAddress email) {
        if (!GMAIL.contains(email.domain())) {
            return email.key();
        }
        String local = email.key().substring(0, email.key().lastIndexOf('@'));
        int plus = local.indexOf('+');
        return (plus < 0 ? local : local.substring(0, plus)).replace(".", "") + "@" + email.domain();
    }

    private static String phone(CustomerProfile who) {
        return ProfileColumns.phone(who).flatMap(Phone::e164).orElse("");
    }

    private static Optional<LeftOut> omission(CustomerProfile who, Reach reach) {
        boolean found = !who.emails().isEmpty()
                || !phone(who).isEmpty()
                || !Place.of(who).equals(Place.NOWHERE);
        return found
                ? Permission.refusal(who, Permission.Medium.ADVERTISING, reach)
                : Optional.of(LeftOut.NOTHING_TO_MATCH);
    }

    /** Who lives where, whole or not at all: Google takes no part of it alone. */
    private record Place(String first, String last, String country, String zip) {
        private static final Place NOWHERE = new Place("", "", "", "");

        static Place of(CustomerProfile who) {
            NameParts name = NameParts.of(who);
            Place place = new Place(
                    spaced(name.first()),
                    spaced(name.last()),
                    MailingFiles.country(who).map(Country::code).orElse(""),
                    who.address().flatMap(PostalAddress::postcode).orElse(""));
            return place.isWhole() ? place : NOWHERE;
        }

        private boolean isWhole() {
            return !first.isEmpty() && !last.isEmpty() && !country.isEmpty() && !zip.isEmpty();
        }
    }

    private static String spaced(String text) {
        return Hashed.lower(text).replaceAll("\\s+", " ");
    }
}
