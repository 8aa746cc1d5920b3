package io.clientele.exchange.write;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.person.Birthday;
import io.clientele.person.Phone;
import io.clientele.profile.CustomerProfile;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Meta's customer list. Normalisation: e-mail in lower case; phone digits with country code; names, town and region in
 * lower case without blanks and punctuation; postal code in lower case without blanks and dashes, of the United States
 * five digits; country as small ISO code; birthday {@code 19970216}.
 */
final class MetaFile {
    private MetaFile() {}

    static Layout layout() {
        return new Layout(
                Layout.Kind.HASHED,
                List.of(
                        hashed("email", MetaFile::email),
                        hashed("phone", MetaFile::phone),
                        hashed("fn", who -> word(NameParts.of(who).first())),
                        hashed("ln", who -> word(NameParts.of(who).last())),
                        hashed("zip", MetaFile::zip),
                        hashed("ct", who -> word(part(who, PostalAddress::city))),
                        hashed("st", who -> word(part(who, PostalAddress::region))),
                        hashed("country", MetaFile::country),
                        hashed("dob", MetaFile::born),
                        new Column<>("value", MetaFile::value)),
                MetaFile::omission);
    }

    private static Column<CustomerProfile> hashed(String title, Function<CustomerProfile, String> normalised) {
        return new Column<>(title, (line, who) -> line.code(Hashed.sha256(normalised.apply(who))));
    }

    private static String email(CustomerProfile who) {
        return who.emails().isEmpty() ? "" : who.emails().get(0).key();
    }

    private static String phone(CustomerProfile who) {
        return ProfileColumns.phone(who)
                .flatMap(Phone::e164)
                .map(number -> number.substring(1))
                .orElse("");
    }

    /** A word in lower case without blanks and punctuation: {@code O'Brien} is {@code obrien}. */
    static String word(String text) {
        return Hashed.lowerWithout(text, Hashed::isNoLetterOrDigit);
    }

    private static String part(CustomerProfile who, Function<PostalAddress, Optional<String>> part) {
        return who.address().flatMap(part).orElse("");
    }

    private static String zip(CustomerProfile who) {
        String zip = word(part(who, PostalAddress::postcode));
        return country(who).equals("us") && zip.length() > 5 ? zip.substring(0, 5) : zip;
    }

    private static String country(CustomerProfile who) {
        return MailingFiles.country(who).map(Country::code).map(Hashed::lower).orElse("");
    }

    private static String born(CustomerProfile who) {
        return who.birthday()
                .filter(born -> born.year().isPresent())
                .map(MetaFile::day)
                .orElse("");
    }

    private static String day(Birthday born) {
        return born.day().atYear(born.year().orElseThrow()).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static void value(Line line, CustomerProfile who) {
        if (who.totalSpent().isNegative()) {
            line.number(0);
        } else {
            line.money(who.totalSpent());
        }
    }

    private static Optional<LeftOut> omission(CustomerProfile who, Reach reach) {
        boolean found = !email(who).isEmpty() || !phone(who).isEmpty() || (isNamed(who) && isPlaced(who));
        return found
                ? Permission.refusal(who, Permission.Medium.ADVERTISING, reach)
                : Optional.of(LeftOut.NOTHING_TO_MATCH);
    }

    private static boolean isNamed(CustomerProfile who) {
        NameParts name = NameParts.of(who);
        return !name.first().isEmpty() && !name.last().isEmpty();
    }

    private static boolean isPlaced(CustomerProfile who) {
        return !zip(who).isEmpty() || !part(who, PostalAddress::city).isEmpty();
    }
}
