package io.clientele.vat.internal;

import java.util.Optional;

/**
 * What a text must be like to be printed, filed and given back as it came: Unicode without halves of surrogate pairs,
 * which UTF-8 cannot hold, and without control characters but tabs and the ends of lines, as XML 1.0 (section 2.2) has
 * it.
 */
final class PlainText {
    private PlainText() {}

    /** What is wrong with a text; empty if it is plain. */
    static Optional<String> problem(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one >= ' ' && one < '\u007f') {
                continue;
            }
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return Optional.of(
                        "has half of a character in it: a surrogate (U+D800 to U+DFFF) without its other half");
            }
            if (isNoText(point)) {
                return Optional.of("has a control character in it");
            }
            i += Character.charCount(point) - 1;
        }
        return Optional.empty();
    }

    /** Whether a text has no end of a line in it, and no tab. */
    static boolean isLine(String text) {
        return text.chars().noneMatch(one -> isBlank(one) || one == '\u2028' || one == '\u2029');
    }

    private static boolean isNoText(int point) {
        return (Character.isISOControl(point) && !isBlank(point)) || point == 0xFFFE || point == 0xFFFF;
    }

    private static boolean isBlank(int point) {
        return point == '\t' || point == '\n' || point == '\r';
    }
}
