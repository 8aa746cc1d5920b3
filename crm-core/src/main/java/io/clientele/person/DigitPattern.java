package io.clientele.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A regular expression over digits as a table of states, which reads a number in one look-up a digit. Immutable.
 *
 * <p>It knows what the patterns of phone numbers are made of: digits, {@code \d}, classes, groups, alternatives, and
 * bounded repetition.
 */
final class DigitPattern {
    private static final int MOST_STATES = 20_000;
    private static final int DEAD = 0;

    /** For each state the one that each digit leads to. */
    private final int[] next;

    private final BitSet accepting;
    private final int start;

    private DigitPattern(int[] next, BitSet accepting, int start) {
        this.next = next;
        this.accepting = accepting;
        this.start = start;
    }

    /**
     * The table of a pattern.
     *
     * @throws IllegalArgumentException if the pattern has anything else in it, or would need too large a table
     */
    static DigitPattern of(String pattern) {
        DigitAutomaton automaton = new DigitAutomaton(pattern);
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> states = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        add(new BitSet(), numbers, states);
        int start = add(automaton.start(), numbers, states);
        for (int state = 0; state < states.size(); state++) {
            int[] row = new int[10];
            for (int digit = 0; digit < 10; digit++) {
                row[digit] = add(automaton.after(states.get(state), digit), numbers, states);
            }
            rows.add(row);
        }
        return new DigitPattern(flat(rows), accepting(states, automaton), start);
    }

    private static int add(BitSet state, Map<BitSet, Integer> numbers, List<BitSet> states) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        if (states.size() == MOST_STATES) {
            throw new IllegalArgumentException("The pattern has more than " + MOST_STATES + " states");
        }
        numbers.put(state, states.size());
        states.add(state);
        return states.size() - 1;
    }

    private static int[] flat(List<int[]> rows) {
        int[] flat = new int[rows.size() * 10];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, flat, i * 10, 10);
        }
        return flat;
    }

    private static BitSet accepting(List<BitSet> states, DigitAutomaton automaton) {
        BitSet accepting = new BitSet(states.size());
        for (int i = 0; i < states.size(); i++) {
            accepting.set(i, automaton.accepts(states.get(i)));
        }
        return accepting;
    }

    /** Whether the digits from one place to another, exclusive, are all of a match. */
    boolean matches(byte[] digits, int from, int to) {
        int state = start;
        for (int i = from; i < to && state != DEAD; i++) {
            state = next[state * 10 + digits[i]];
        }
        return accepting.get(state);
    }

    /** Whether a match begins at a place, wherever it ends. */
    boolean begins(byte[] digits, int from, int to) {
        int state = start;
        for (int i = from; i < to && state != DEAD; i++) {
            if (accepting.get(state)) {
                return true;
            }
            state = next[state * 10 + digits[i]];
        }
        return accepting.get(state);
    }
}
