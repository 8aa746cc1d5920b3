package io.clientele.testkit.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Texts that storages like to change. */
final class Texts {
    /** Accents composed and decomposed, an emoji, right to left, quotes, line ends, blanks around it. */
    static final String STRANGE = " é e\u0301 ß İ 😀 \u202Eשלום 'a' \"b\" \\c; --\r\n\t{}[],|NULL ";

    static final String LONG = "Lëtzebuerg ".repeat(1_000);

    /** Texts that some databases take for one another. */
    static final List<String> ALIKE = List.of("a", "A", "a ", "á", "a\u0301", "ａ");

    /** Texts that stand otherwise in the order of their UTF-16 units than in that of their code points. */
    static final List<String> BEYOND =
            List.of("😀", "\uffee", "a\u00e9", "Z", "a😀", "a\uffee", "\ue000x", "a", "😀\uffee", "\ud7ff");

    private Texts() {}

    /** The texts of {@link #BEYOND} in the order of their code points, which is that of their UTF-8 bytes. */
    static List<String> sorted() {
        return BEYOND.stream()
                .sorted((a, b) ->
                        Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** A text of a length. */
    static String of(int length) {
        return "ä".repeat(length);
    }
}
