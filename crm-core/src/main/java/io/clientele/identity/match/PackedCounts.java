package io.clientele.identity.match;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/**
 * Counts of values as text: for each value, in the order of the hashes, the distance from the hash before and the
 * count, both in groups of seven bits, the low ones first; Base64 of all.
 */
final class PackedCounts {
    private final byte[] bytes;
    private int at;

    private PackedCounts(byte[] bytes) {
        this.bytes = bytes;
    }

    static String write(ValueCounts counts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long before = 0;
        for (int i = 0; i < counts.size(); i++) {
            number(counts.hash(i) - before, bytes);
            number(counts.count(i), bytes);
            before = counts.hash(i);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static void number(long number, ByteArrayOutputStream bytes) {
        long rest = number;
        while (rest >= 0x80) {
            bytes.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /**
     * Counts of their text.
     *
     * @throws IllegalArgumentException if it is no Base64
     * @throws IndexOutOfBoundsException if it ends within a number
     */
    static ValueCounts read(int records, float others, String text) {
        PackedCounts packed = new PackedCounts(Base64.getDecoder().decode(text));
        long[] hashes = new long[packed.bytes.length / 2 + 1];
        int[] counts = new int[hashes.length];
        int size = 0;
        long hash = 0;
        while (packed.at < packed.bytes.length) {
            hash += packed.number();
            hashes[size] = hash;
            counts[size++] = (int) packed.number();
        }
        return new ValueCounts(records, others, Arrays.copyOf(hashes, size), Arrays.copyOf(counts, size));
    }

    private long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
