package io.clientele.identity.match;

/** Numbers that spread over all bits, the same on every machine. */
final class Hashes {
    private Hashes() {}

    /** The finaliser of MurmurHash3 for 32 bits. */
    static int mix(int value) {
        int h = value;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** The finaliser of SplitMix64. */
    static long mix(long value) {
        long h = value + 0x9e3779b97f4a7c15L;
        h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return h ^ (h >>> 31);
    }

    /** A number of two, whatever their order; 0 if one of them is 0. */
    static long both(long one, long other) {
        return one == 0 || other == 0 ? 0 : mix(mix(one) + mix(other));
    }

    static long of(long seed, CharSequence text) {
        long h = seed;
        for (int i = 0; i < text.length(); i++) {
            h = h * 31 + text.charAt(i);
        }
        return mix(h);
    }
}
