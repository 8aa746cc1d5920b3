package io.clientele.filter;

import io.clientele.address.Country;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The forms in which texts are kept and compared. */
final class TextKeys {
    private TextKeys() {}

    /**
     * The form in which a condition keeps a value that is asked for: {@code LU} for {@code Luxembourg}; empty where the
     * field can have no such value.
     */
    static Optional<String> canonical(TextField field, String wanted) {
        return switch (kind(field)) {
            case COUNTRY -> Country.find(wanted).map(Country::code);
            case LANGUAGE -> Language.parse(wanted).map(Language::code);
            case WORD -> Optional.of(wanted.toLowerCase(Locale.ROOT)).filter(((KnownText) field).words()::contains);
            case OPEN, PERSONAL, EMAIL, DOMAIN, ID -> Optional.of(wanted);
        };
    }

    /** The form in which a value of a customer, or a part of one, is compared. */
    static String key(TextField field, String value) {
        return kind(field) == KnownText.Kind.ID ? value : folded(value);
    }

    /** The form in which a whole value that is asked for is compared. */
    static String wantedKey(TextField field, String wanted) {
        return switch (kind(field)) {
            case EMAIL -> email(wanted);
            case DOMAIN -> domain(wanted);
            case OPEN, PERSONAL, ID, COUNTRY, LANGUAGE, WORD -> key(field, wanted);
        };
    }

    private static KnownText.Kind kind(TextField field) {
        return field instanceof KnownText known ? known.kind() : KnownText.Kind.PERSONAL;
    }

    private static String email(String text) {
        return folded(EmailAddress.parse(text).map(EmailAddress::key).orElse(text));
    }

    private static String domain(String text) {
        String bare = text.startsWith("@") ? text.substring(1) : text;
        return folded(
                EmailAddress.parse("somebody@" + bare).map(EmailAddress::domain).orElse(bare));
    }

    private static String folded(String text) {
        return isAscii(text)
                ? text.toLowerCase(Locale.ROOT)
                : composed(composed(text).toLowerCase(Locale.ROOT));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
