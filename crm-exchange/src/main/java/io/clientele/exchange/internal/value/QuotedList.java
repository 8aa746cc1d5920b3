package io.clientele.exchange.internal.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists within one cell, as shops write tags: {@code vip, "wholesale"} or {@code "VIP","likes tea, green"}. */
public final class QuotedList {
    private QuotedList() {}

    /**
     * The entries of a list, without the quotes and blanks around them; a comma within quotes belongs to its entry, two
     * quotes within quotes are one. Empty entries and repetitions are left out.
     */
    public static List<String> split(CharSequence text) {
        Set<String> entries = new LinkedHashSet<>();
        StringBuilder entry = new StringBuilder();
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                entry.append(c);
                i++;
            } else if (c == '"' && (quoted || blank)) {
                quoted = !quoted;
                blank = false;
            } else if (c == ',' && !quoted) {
                add(entry, entries);
                blank = true;
            } else {
                entry.append(c);
                blank &= Character.isWhitespace(c);
            }
        }
        add(entry, entries);
        return List.copyOf(entries);
    }

    private static void add(StringBuilder entry, Set<String> entries) {
        String text = entry.toString().strip();
        if (!text.isEmpty()) {
            entries.add(text);
        }
        entry.setLength(0);
    }
}
