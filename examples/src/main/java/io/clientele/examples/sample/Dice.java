package io.clientele.examples.sample;

import java.util.List;

/**
 * Seeded randomness that gives the same numbers on every JDK (SplitMix64 by Steele, Lea and Flood; logarithms and
 * powers by {@link StrictMath}). Each purpose has dice of its own, so that a change in one file leaves the others as
 * they were. Not thread-safe.
 */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** Dice for one purpose; equal seed and purpose roll equal numbers. */
    Dice(long seed, String purpose) {
        state = seed ^ (purpose.hashCode() * GOLDEN_GAMMA);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [0, bound). */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Uniform in [from, to], both included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Index of one weight, the likelier the heavier it is. */
    int weighted(List<Integer> weights) {
        int left = below(weights.stream().mapToInt(Integer::intValue).sum());
        int index = 0;
        while (left >= weights.get(index)) {
            left -= weights.get(index);
            index++;
        }
        return index;
    }

    /** Waiting time of a Poisson process with the given mean. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    /** In [0, 1), leaning to 0 for powers above 1. */
    double leaning(double power) {
        return StrictMath.pow(unit(), power);
    }

    /** Hexadecimal digits. */
    String hex(int digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(below(16), 16));
        }
        return text.toString();
    }
}
