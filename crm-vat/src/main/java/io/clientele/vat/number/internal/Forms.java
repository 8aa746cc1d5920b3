package io.clientele.vat.number.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads which characters a form allows: {@code [1-9]d} is a digit that is not 0, then any digit. */
final class Forms {
    private static final String DIGITS = range('0', '9');
    private static final String LETTERS = range('A', 'Z');

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

    /** The other digits, or letters, of a set of some; none of a position that all or one may take. */
    static String others(String characters) {
        if (characters.length() == 1) {
            return "";
        }
        return (DIGITS + LETTERS)
                .chars()
                .filter(one -> characters.indexOf(one) < 0)
                .filter(one -> characters.chars().anyMatch(other -> Character.isDigit(other) == Character.isDigit(one)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String characters(String part) {
        return switch (part.charAt(0)) {
            case 'd' -> DIGITS;
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
