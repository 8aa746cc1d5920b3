package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Finds the pairs worth comparing: records that share a key, where not too many do. */
final class Blocking {
    private static final int MOST = 60;
    private final Records r;
    private long[] pairs = new long[1024];
    private int count;
    int dropped;

    Blocking(Records r) {
        this.r = r;
    }

    private static long key(int kind, CharSequence text) {
        return text.length() == 0 ? 0 : Hashes.of(kind * 7919L + 13, text);
    }

    private long[] keys(Column c, int kind, java.util.function.Function<String, String> f) {
        long[] byCode = new long[c.distinct()];
        for (int i = 0; i < byCode.length; i++) {
            byCode[i] = key(kind, f.apply(c.value(i)));
        }
        long[] keys = new long[r.size];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = c.has(i) ? byCode[c.code(i)] : 0;
        }
        return keys;
    }

    static String sound(String name) {
        // Consonants in order, alike ones as one, vowels but the first left out.
        StringBuilder out = new StringBuilder();
        char last = 0;
        for (int i = 0; i < name.length() && out.length() < 4; i++) {
            char c = name.charAt(i);
            char k = switch (c) {
                case 'b', 'p', 'f', 'v', 'w' -> 'b';
                case 'c', 'k', 'q', 'g', 'x', 'j', 's', 'z' -> 'c';
                case 'd', 't' -> 'd';
                case 'm', 'n' -> 'm';
                case 'l' -> 'l';
                case 'r' -> 'r';
                case 'a', 'e', 'i', 'o', 'u', 'y', 'h', ' ' -> 0;
                default -> c;
            };
            if (k != 0 && k != last) {
                out.append(k);
            }
            last = k;
        }
        return out.length() < 2 ? name : out.toString();
    }

    static String local(String email) {
        int at = email.indexOf('@');
        return at < 3 ? "" : email.substring(0, at);
    }

    long[] candidates() {
        List<long[]> base = new ArrayList<>();
        List<long[]> refine = new ArrayList<>();
        long[] given = keys(r.given, 1, Blocking::sound);
        long[] family = keys(r.family, 1, Blocking::sound);
        base.add(given); base.add(family);
        base.add(keys(r.email, 2, s -> s));
        base.add(keys(r.email, 3, Blocking::local));
        base.add(keys(r.phone, 4, s -> s));
        base.add(keys(r.birth, 5, s -> s));
        base.add(keys(r.birth, 6, s -> s.substring(4)));
        base.add(keys(r.birth, 7, s -> s.substring(0, 6)));
        base.add(keys(r.street, 8, s -> s));
        base.add(keys(r.line, 9, s -> s));
        base.add(keys(r.postcode, 10, s -> s));
        base.add(keys(r.city, 11, s -> s));
        refine.add(given); refine.add(family);
        refine.add(keys(r.birth, 12, s -> s.substring(0, 4)));
        refine.add(keys(r.birth, 12, s -> s.substring(4)));
        refine.add(keys(r.postcode, 13, s -> s));
        refine.add(keys(r.city, 14, Blocking::sound));
        refine.add(keys(r.number, 15, s -> s));
        refine.add(keys(r.street, 15, Blocking::sound));
        refine.add(keys(r.name, 16, s -> s.substring(0, 1)));
        for (long[] keys : base) {
            block(all(keys), keys, refine);
        }
        wordBlocks(r.name, 17, refine);
        long[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private void wordBlocks(Column names, int kind, List<long[]> refine) {
        // A record stands in the block of each of its words.
        java.util.Map<Long, List<Integer>> blocks = new java.util.TreeMap<>();
        for (int i = 0; i < r.size; i++) {
            if (names.has(i)) {
                for (String w : names.text(i).split(" ")) {
                    if (w.length() > 1) {
                        blocks.computeIfAbsent(key(kind, w.length() > 5 ? w.substring(0, 5) : w), n -> new ArrayList<>()).add(i);
                    }
                }
            }
        }
        blocks.values().forEach(b -> take(b.stream().mapToInt(i -> i).distinct().toArray(), refine, 0));
    }

    private int[] all(long[] keys) {
        int[] records = new int[keys.length];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                records[n++] = i;
            }
        }
        return Arrays.copyOf(records, n);
    }

    private void block(int[] records, long[] keys, List<long[]> refine) {
        group(records, i -> keys[i], block -> take(block, refine, 0));
    }

    private void group(int[] records, IntToLongFunction key, java.util.function.Consumer<int[]> taker) {
        Integer[] boxed = new Integer[records.length];
        for (int i = 0; i < boxed.length; i++) boxed[i] = records[i];
        Arrays.sort(boxed, java.util.Comparator.comparingLong((Integer i) -> key.applyAsLong(i)).thenComparing(i -> i));
        int from = 0;
        for (int i = 1; i <= boxed.length; i++) {
            if (i == boxed.length || key.applyAsLong(boxed[i]) != key.applyAsLong(boxed[from])) {
                if (i - from > 1) {
                    int[] block = new int[i - from];
                    for (int j = from; j < i; j++) block[j - from] = boxed[j];
                    taker.accept(block);
                }
                from = i;
            }
        }
    }

    private void take(int[] block, List<long[]> refine, int depth) {
        if (block.length <= MOST) {
            for (int i = 0; i < block.length; i++) {
                for (int j = i + 1; j < block.length; j++) {
                    add(block[i], block[j]);
                }
            }
        } else if (depth < 2) {
            for (long[] keys : refine) {
                int[] with = Arrays.stream(block).filter(i -> keys[i] != 0).toArray();
                group(with, i -> keys[i], finer -> {
                    if (finer.length < block.length) take(finer, refine, depth + 1);
                });
            }
        } else {
            dropped++;
        }
    }

    private void add(int a, int b) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
