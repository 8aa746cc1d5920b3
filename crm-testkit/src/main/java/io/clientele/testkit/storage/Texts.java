package io.clientele.testkit.storage;

import java.util.List;

/** Texts that storages like to change. */
final class Texts {
    /** Accents composed and decomposed, an emoji, right to left, quotes, line ends, blanks around it. */
    static final String STRANGE = " é e\u0301 ß İ 😀 \u202Eשלום 'a' \"b\" \\c; --\r\n\t{}[],|NULL ";

    static final String LONG = "Lëtzebuerg ".repeat(1_000);

    /** Texts that some databases take for one another. */
    static final List<String> ALIKE = List.of("a", "A", "a ", "á", "a\u0301", "ａ");

    private Texts() {}

    /** A text of a length. */
    static String of(int length) {
        return "ä".repeat(length);
    }
}
