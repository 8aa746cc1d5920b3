package io.clientele.filter;

import io.clientele.person.EmailAddress;
import java.text.Normalizer;
import java.util.Locale;

/** The forms in which texts are compared. */
final class TextKeys {
    private TextKeys() {}

    /** Normal form C, in small letters. */
    static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return composed(composed(text).toLowerCase(Locale.ROOT));
    }

    /** The key of an e-mail address, whatever its writing. */
    static String email(String text) {
        return folded(EmailAddress.parse(text).map(EmailAddress::key).orElse(text));
    }

    /** The key of a domain, with or without the {@code @} in front. */
    static String domain(String text) {
        String bare = text.startsWith("@") ? text.substring(1) : text;
        return folded(
                EmailAddress.parse("somebody@" + bare).map(EmailAddress::domain).orElse(bare));
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
