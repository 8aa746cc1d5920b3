package io.clientele.intake;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Texts in one line, such as every storage keeps as they are: control characters and surrogates are escaped. */
final class Cells {
    private static final char BETWEEN = '\t';
    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private Cells() {}

    static String line(String... cells) {
        return Joiner.on(BETWEEN).join(Arrays.stream(cells).map(Cells::escaped).iterator());
    }

    static List<String> of(String line) {
        return Splitter.on(BETWEEN).splitToStream(line).map(Cells::unescaped).toList();
    }

    private static String escaped(String text) {
        if (text.chars().noneMatch(Cells::isSpecial)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + HEX);
        text.chars().forEach(c -> {
            if (isSpecial(c)) {
                escaped.append('\\').append(String.format(Locale.ROOT, "%04x", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    private static boolean isSpecial(int c) {
        return c < ' ' || c == '\\' || Character.isSurrogate((char) c);
    }

    private static String unescaped(String text) {
        int next = text.indexOf('\\');
        if (next < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        for (; next >= 0; next = text.indexOf('\\', done)) {
            plain.append(text, done, next).append((char) Integer.parseInt(text, next + 1, next + 1 + DIGITS, HEX));
            done = next + 1 + DIGITS;
        }
        return plain.append(text, done, text.length()).toString();
    }
}
