package io.clientele.vat.number.internal;

/**
 * How the characters of a number follow each other, as a word of small letters, which stand for kinds of characters,
 * and of capitals and digits, which stand for themselves: {@code Udddddddd} in Austria.
 */
final class Shape {

    private Shape() {}

    /**
     * Whether a character of a shape allows a character of a number: d a digit, l a letter, a either, i also + and *.
     */
    static boolean allows(char shape, char character) {
        boolean digit = character >= '0' && character <= '9';
        boolean letter = character >= 'A' && character <= 'Z';
        return switch (shape) {
            case 'd' -> digit;
            case 'l' -> letter;
            case 'a' -> digit || letter;
            case 'i' -> digit || letter || character == '+' || character == '*';
            default -> shape == character;
        };
    }

    /** What a shape means, in words: {@code U and 8 digits}. */
    static String words(String shape) {
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < shape.length()) {
            int end = i + 1;
            while (end < shape.length() && together(shape.charAt(i), shape.charAt(end))) {
                end++;
            }
            words.append(words.isEmpty() ? "" : end == shape.length() ? " and " : ", ")
                    .append(word(shape.substring(i, end)));
            i = end;
        }
        return words.toString();
    }

    private static boolean together(char one, char next) {
        return one == next || (!Character.isLowerCase(one) && !Character.isLowerCase(next));
    }

    private static String word(String part) {
        int count = part.length();
        return switch (part.charAt(0)) {
            case 'd' -> count == 1 ? "a digit" : count + " digits";
            case 'l' -> count == 1 ? "a letter" : count + " letters";
            case 'a' -> count == 1 ? "a letter or digit" : count + " letters or digits";
            case 'i' -> "a letter, digit, + or *";
            default -> part;
        };
    }

    /** What must stand at a place of a shape: {@code a digit}. */
    static String wordAt(String shape, int position) {
        return word(shape.substring(position, position + 1));
    }
}
