package io.clientele.vat.number.internal;

/**
 * How the characters of a number follow each other, as a word of small letters, which stand for kinds of characters,
 * and of capitals and digits, which stand for themselves: {@code Udddddddd} in Austria. A d is a digit, l a letter, a
 * either, i also + and *. Immutable.
 */
final class Shape {

    private final String word;
    private final byte[] allowed;

    private Shape(String word, byte[] allowed) {
        this.word = word;
        this.allowed = allowed;
    }

    static Shape of(String word) {
        byte[] allowed = new byte[word.length()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = switch (word.charAt(i)) {
                case 'd' -> Kinds.DIGIT;
                case 'l' -> Kinds.LETTER;
                case 'a' -> Kinds.DIGIT | Kinds.LETTER;
                case 'i' -> Kinds.DIGIT | Kinds.LETTER | Kinds.SIGN;
                default -> 0;
            };
        }
        return new Shape(word, allowed);
    }

    int length() {
        return allowed.length;
    }

    /** Whether a character may stand at a position. */
    boolean allows(int position, char character) {
        int kinds = allowed[position];
        return kinds == 0 ? word.charAt(position) == character : (Kinds.of(character) & kinds) != 0;
    }

    /** Whether what stands for itself is in its places, in a body whose first characters are missing. */
    boolean keepsItsOwn(Body body, int missing) {
        for (int i = missing; i < allowed.length; i++) {
            if (allowed[i] == 0 && word.charAt(i) != body.at(i - missing)) {
                return false;
            }
        }
        return true;
    }

    /** What a shape means, in words: {@code U and 8 digits}, {@code 9 digits that begin with 10}. */
    String words() {
        if (Character.isDigit(word.charAt(0))) {
            return length() + " digits that begin with " + word.substring(0, word.indexOf('d'));
        }
        return parts();
    }

    private String parts() {
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            int end = i + 1;
            while (end < word.length() && together(word.charAt(i), word.charAt(end))) {
                end++;
            }
            words.append(words.isEmpty() ? "" : end == word.length() ? " and " : ", ")
                    .append(part(word.substring(i, end)));
            i = end;
        }
        return words.toString();
    }

    private static boolean together(char one, char next) {
        return one == next || (!Character.isLowerCase(one) && !Character.isLowerCase(next));
    }

    private static String part(String part) {
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
    String wordsAt(int position) {
        return part(word.substring(position, position + 1));
    }
}
