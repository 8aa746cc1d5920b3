package io.clientele.identity.text;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * A street address taken apart. Immutable.
 *
 * <p>A house number stands at the beginning, at the end, or alone between commas; within the name it is part of it
 * ({@code Rue du 10 Octobre}).
 */
record StreetReading(String name, String number, String unit) {
    private static final Splitter PARTS = Splitter.on(',').omitEmptyStrings();
    private static final int LONGEST_NUMBER = 6;

    static StreetReading of(String text) {
        Reader reader = new Reader();
        String read = text.length() > TextFolding.LONGEST ? text.substring(0, TextFolding.LONGEST) : text;
        for (String part : PARTS.split(withNumbersTogether(read))) {
            reader.read(new ArrayList<>(
                    NameWords.split(TextFolding.spelling(TextFolding.fold(part)).replace('\u30fc', '-'))));
        }
        return reader.done();
    }

    /** A house number that was recorded apart. */
    static String number(String text) {
        StreetReading alone = of(text);
        return alone.number.isEmpty() ? alone.name.replace(" ", "") : alone.number;
    }

    /** The sign that stays a sign within a number, {@code 12-14} or {@code 12/3}, as a letter that no street has. */
    private static String withNumbersTogether(String text) {
        StringBuilder together = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '-' || c == '/' || c == '–')
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) {
                together.setCharAt(i, '\u30fc');
            }
        }
        return together.toString();
    }

    private static boolean isNumber(String word) {
        char first = word.charAt(0);
        if (first < '0' || first > '9' || word.length() > LONGEST_NUMBER + 4) {
            return false;
        }
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits <= LONGEST_NUMBER + 1 && (word.length() - digits <= 1 || isWithAddition(word.substring(digits)));
    }

    private static boolean isWithAddition(String addition) {
        return addition.equals("bis") || addition.equals("ter") || addition.equals("quater");
    }

    private static final class Reader {
        private final List<String> name = new ArrayList<>();
        private String number = "";
        private String unit = "";

        void read(List<String> words) {
            takeUnit(words);
            if (number.isEmpty()) {
                takeNumber(words);
            }
            name.addAll(words);
        }

        private void takeUnit(List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                boolean followed = i + 1 < words.size() && words.get(i + 1).length() <= LONGEST_NUMBER;
                if (StreetWords.get().isUnit(words.get(i)) && (followed || (i > 0 && isNumber(words.get(i - 1))))) {
                    int to = followed ? i + 2 : i + 1;
                    String said = String.join(" ", words.subList(i, to));
                    unit = unit.isEmpty() ? said : unit + " " + said;
                    words.subList(i, to).clear();
                    i--;
                }
            }
        }

        private void takeNumber(List<String> words) {
            if (!words.isEmpty() && isNumber(words.get(0))) {
                takeNumber(words, 0);
                return;
            }
            for (int i = words.size() - 1; i >= Math.max(0, words.size() - 2); i--) {
                if (isNumber(words.get(i)) && (i == words.size() - 1 || isAddition(words.get(i + 1)))) {
                    takeNumber(words, i);
                    return;
                }
            }
        }

        private static boolean isAddition(String word) {
            return FoldedName.isInitial(word) || isWithAddition(word);
        }

        private void takeNumber(List<String> words, int at) {
            number = words.remove(at);
            boolean last = at < words.size() && isAddition(words.get(at));
            if (last && (at + 1 == words.size() || words.get(at).length() > 1 || !isKind(words.get(at)))) {
                number += words.remove(at);
            }
            if (at > 0 && StreetWords.get().isNumber(words.get(at - 1))) {
                words.remove(at - 1);
            }
        }

        /** {@code 12 r. de la Gare}: a street, not the house 12r. */
        private static boolean isKind(String letter) {
            return "rcusnewdl".contains(letter);
        }

        StreetReading done() {
            return new StreetReading(StreetWords.get().name(name), number, unit);
        }
    }
}
