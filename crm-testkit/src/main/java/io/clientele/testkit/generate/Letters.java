package io.clientele.testkit.generate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;

/** What becomes of letters: without accents, and mistyped. */
final class Letters {
    private Letters() {}

    /** The plain small letters and digits of a text. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /** A text with one letter left out, put in twice, replaced or swapped with the next. */
    static String mistyped(String text, SplittableRandom random) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.charAt(at) + after;
            case 2 -> before + (char) ('a' + random.nextInt(26)) + after;
            default -> before + after.charAt(0) + text.charAt(at) + after.substring(1);
        };
    }
}
