package io.clientele.vat.number.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads which characters a form allows: {@code [1-9]d} is a digit that is not 0, then any digit. */
final class Forms {
    private Forms() {}

    /** The characters of each position. */
    static String[] positions(String form) {
        List<String> positions = new ArrayList<>();
        int i = 0;
        while (i < form.length()) {
            int end = form.charAt(i) == '[' ? form.indexOf(']', i) + 1 : i + 1;
            positions.add(characters(form.substring(i, end)));
            i = end;
        }
        return positions.toArray(String[]::new);
    }

    private static String characters(String part) {
        return switch (part.charAt(0)) {
            case 'd' -> range('0', '9');
            case '[' -> set(part.substring(1, part.length() - 1));
            default -> part;
        };
    }

    private static String set(String set) {
        StringBuilder characters = new StringBuilder();
        int i = 0;
        while (i < set.length()) {
            boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
            characters.append(range(set.charAt(i), set.charAt(range ? i + 2 : i)));
            i += range ? 3 : 1;
        }
        return characters.toString();
    }

    private static String range(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
