package io.clientele.testkit.generate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Texts of which no two owners have the same, as addresses of mail and phone numbers are. An owner's is made from
 * chance, once more as long as somebody else has it, and comes out the same whenever it is asked for. Not thread-safe.
 */
final class OwnTexts {
    /** So few of the texts that nobody has are taken for somebody's, which only costs another try. */
    private static final int BITS_FOR_EACH = 64;

    private final long seed;
    private final long size;
    private final BitSet taken = new BitSet();
    private final BitSet known = new BitSet();
    /** Of the owners whose first text was somebody else's already. */
    private final Map<Integer, Integer> tries = new HashMap<>();

    /** @param count how many there will be about */
    OwnTexts(long seed, int count) {
        this.seed = seed;
        this.size = Math.min(Integer.MAX_VALUE, (long) BITS_FOR_EACH * (count + 1));
    }

    /** The text of an owner, made when it is first asked for. */
    String of(int owner, Function<SplittableRandom, String> maker) {
        int tried = tries.getOrDefault(owner, 0);
        String text = maker.apply(chance(owner, tried));
        if (known.get(owner)) {
            return text;
        }
        known.set(owner);
        while (!take(text)) {
            tries.put(owner, ++tried);
            text = maker.apply(chance(owner, tried));
        }
        return text;
    }

    private SplittableRandom chance(int owner, int tried) {
        return new SplittableRandom(seed + owner * 0xbf58476d1ce4e5b9L + tried * 0x94d049bb133111ebL);
    }

    /** A text that nobody has had yet. */
    String another(SplittableRandom random, Function<SplittableRandom, String> maker) {
        String text = maker.apply(random);
        while (!take(text)) {
            text = maker.apply(random);
        }
        return text;
    }

    private boolean take(String text) {
        int bit = (int) Long.remainderUnsigned(text.hashCode() * 0x9e3779b97f4a7c15L, size);
        boolean free = !taken.get(bit);
        taken.set(bit);
        return free;
    }
}
