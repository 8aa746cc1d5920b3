package io.clientele.identity.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Forms by which writings of one value are the same. */
final class Fold {
    private static final int LONGEST = 200;
    private static final Set<String> NOTHING = Set.of(
            "n a",
            "na",
            "none",
            "null",
            "nil",
            "unknown",
            "test",
            "tbd",
            "xxx",
            "xx",
            "x",
            "anonymous",
            "not known",
            "keine",
            "unbekannt",
            "inconnu");

    private Fold() {}

    static String text(String value) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        String plain = isPlain(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                append(out, c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '’'
                    && Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ' -> out.append('d');
            default -> out.append(c);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }

    static String name(String value) {
        String folded = text(value);
        return NOTHING.contains(folded) || folded.chars().noneMatch(Character::isLetter) ? "" : folded;
    }

    static String any(String value) {
        String folded = text(value);
        return NOTHING.contains(folded) ? "" : folded;
    }

    /** A postcode, without blanks and without the country before it. */
    static String code(String value) {
        String folded = any(value).replace(" ", "");
        return folded.length() > 4 && folded.startsWith("l") && Character.isDigit(folded.charAt(1))
                ? folded.substring(1)
                : folded;
    }

    /** Without blanks, and with the two letters that stand for an umlaut as one. */
    static String loose(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean afterVowel = c == 'e' && i > 0 && "aou".indexOf(folded.charAt(i - 1)) >= 0;
            if (c != ' ' && !afterVowel) {
                out.append(c);
            }
        }
        return out.length() == folded.length() ? folded : out.toString();
    }

    static String email(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    static String digits(String value) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < value.length() && digits.length() < 20; i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    static String phone(String value) {
        String digits = digits(value);
        boolean same = digits.chars().distinct().count() < 2;
        if (same || digits.length() < 6 || "1234567890".startsWith(digits)) {
            return "";
        }
        return digits.length() > 9
                ? digits.substring(digits.length() - 9)
                : digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
