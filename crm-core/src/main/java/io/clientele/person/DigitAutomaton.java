package io.clientele.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The states that a pattern over digits may be in, before they are made a table of. Not thread-safe. */
final class DigitAutomaton {
    private static final int ALL_DIGITS = (1 << 10) - 1;
    private static final int ACCEPT = 0;

    /** For each state the digits it takes; 0 for one that takes none and leads on to two others. */
    private final List<Integer> digits = new ArrayList<>();

    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> second = new ArrayList<>();
    private final int start;

    private final String pattern;
    private int at;

    DigitAutomaton(String pattern) {
        this.pattern = pattern;
        state(0, ACCEPT, ACCEPT);
        Part part = alternatives();
        if (at < pattern.length()) {
            throw unknown();
        }
        start = part.before(ACCEPT);
    }

    /** A part of a pattern: gives the state that reads it and goes on at another. */
    private interface Part {
        int before(int next);
    }

    private int state(int taken, int one, int other) {
        digits.add(taken);
        first.add(one);
        second.add(other);
        return digits.size() - 1;
    }

    private Part alternatives() {
        List<Part> parts = new ArrayList<>();
        parts.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        return next -> {
            int state = parts.get(parts.size() - 1).before(next);
            for (int i = parts.size() - 2; i >= 0; i--) {
                state = state(0, parts.get(i).before(next), state);
            }
            return state;
        };
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            parts.add(repeated(single()));
        }
        return next -> {
            int state = next;
            for (int i = parts.size() - 1; i >= 0; i--) {
                state = parts.get(i).before(state);
            }
            return state;
        };
    }

    private Part single() {
        char c = pattern.charAt(at++);
        if (c >= '0' && c <= '9') {
            return taking(1 << (c - '0'));
        }
        if (c == '\\' && at < pattern.length() && pattern.charAt(at++) == 'd') {
            return taking(ALL_DIGITS);
        }
        return switch (c) {
            case '[' -> taking(ofClass());
            case '(' -> group();
            default -> throw unknown();
        };
    }

    private Part taking(int taken) {
        return next -> state(taken, next, next);
    }

    private int ofClass() {
        int taken = 0;
        while (pattern.charAt(at) != ']') {
            int from = digit();
            int to = from;
            if (pattern.charAt(at) == '-') {
                at++;
                to = digit();
            }
            for (int digit = from; digit <= to; digit++) {
                taken |= 1 << digit;
            }
        }
        at++;
        return taken;
    }

    private int digit() {
        char c = pattern.charAt(at++);
        if (c < '0' || c > '9') {
            throw unknown();
        }
        return c - '0';
    }

    private Part group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        Part inner = alternatives();
        if (at == pattern.length() || pattern.charAt(at++) != ')') {
            throw unknown();
        }
        return inner;
    }

    private Part repeated(Part part) {
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
            return times(part, 0, 1);
        }
        if (at < pattern.length() && pattern.charAt(at) == '{') {
            int end = pattern.indexOf('}', at);
            String[] bounds = pattern.substring(at + 1, end).split(",", -1);
            at = end + 1;
            return times(part, Integer.parseInt(bounds[0]), Integer.parseInt(bounds[bounds.length - 1]));
        }
        return part;
    }

    private Part times(Part part, int least, int most) {
        return next -> {
            int state = next;
            for (int i = least; i < most; i++) {
                state = state(0, part.before(state), next);
            }
            for (int i = 0; i < least; i++) {
                state = part.before(state);
            }
            return state;
        };
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("Not a pattern of digits at " + at + ": " + pattern);
    }

    /** Where it begins. */
    BitSet start() {
        BitSet reached = new BitSet();
        reach(start, reached);
        return reached;
    }

    /** Where a digit leads from some states. */
    BitSet after(BitSet states, int digit) {
        BitSet reached = new BitSet();
        states.stream()
                .filter(state -> (digits.get(state) & (1 << digit)) != 0)
                .forEach(state -> reach(first.get(state), reached));
        return reached;
    }

    private void reach(int state, BitSet reached) {
        if (!reached.get(state)) {
            reached.set(state);
            if (state != ACCEPT && digits.get(state) == 0) {
                reach(first.get(state), reached);
                reach(second.get(state), reached);
            }
        }
    }

    boolean accepts(BitSet states) {
        return states.get(ACCEPT);
    }
}
