package io.clientele.identity.match;

import io.clientele.identity.match.Records.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds the pairs worth comparing: records that have a key in common, such as the sound of the family name. Where too
 * many have it, they must have a further key in common, and a third one where those are still too many; what is too
 * much even so is left out and counted. The work grows with the number of records, not with its square. Not
 * thread-safe.
 */
final class Blocking {
    /** Of no more records than that all pairs are compared. */
    private static final int FEW = 50;

    /** Depth at which a block that is still too large is left out. */
    private static final int DEEPEST = 2;

    private final Records records;
    private final List<int[]> first = new ArrayList<>();
    private final List<int[]> further = new ArrayList<>();
    private final Pairs.Collector pairs = new Pairs.Collector();
    private final int most;
    private final boolean[] leftOut;

    private Blocking(Records records) {
        this.records = records;
        this.leftOut = new boolean[records.size()];
        // 60 records in a block of a few thousand, 12 of a million.
        this.most = (int) Math.max(12, Math.min(60, 60 * Math.sqrt(10_000.0 / Math.max(1, records.size()))));
    }

    /**
     * What was found.
     *
     * @param crowded how many records stood in a block that was left out
     */
    record Found(Pairs pairs, int crowded) {}

    /** The pairs worth comparing: all of few records; those of which somebody said something in any case. */
    static Found candidates(Records records) {
        if (records.size() <= FEW) {
            return new Found(Pairs.all(records.size()), 0);
        }
        Blocking blocking = new Blocking(records);
        for (long pair : records.answers().pairs()) {
            blocking.pairs.add(Pairs.first(pair), Pairs.second(pair));
        }
        blocking.prepare();
        return blocking.run();
    }

    /** The pairs that were found elsewhere, and those of which somebody said something. */
    static Found given(Records records, Collection<RowPair> candidates) {
        Pairs.Collector pairs = new Pairs.Collector();
        for (RowPair pair : candidates) {
            int one = records.ofRow(pair.row());
            int other = records.ofRow(pair.other());
            if (one != other) {
                pairs.add(one, other);
            }
        }
        for (long pair : records.answers().pairs()) {
            pairs.add(Pairs.first(pair), Pairs.second(pair));
        }
        return new Found(pairs.pairs(), 0);
    }

    private void prepare() {
        int[] given = keys(Part.GIVEN, 1, Keys::sound);
        int[] family = keys(Part.FAMILY, 1, Keys::sound);
        int[] birth = keys(Part.BIRTH, 2, date -> date);
        int[] day = keys(Part.BIRTH, 3, date -> date.substring(4));
        int[] year = keys(Part.BIRTH, 4, date -> date.substring(0, 4));
        int[] postcode = keys(Part.POSTCODE, 5, code -> code);
        int[] city = keys(Part.CITY, 6, Keys::sound);
        int[] street = keys(Part.STREET, 7, Keys::sound);
        int[] number = keys(Part.NUMBER, 8, text -> text);
        first.addAll(List.of(
                keys(Part.EMAIL, 9, text -> text),
                keys(Part.PHONE, 10, text -> text),
                keys(Part.EMAIL, 11, Blocking::longLocal),
                family,
                given,
                birth,
                day,
                keys(Part.BIRTH, 12, date -> date.substring(0, 6)),
                keys(Part.STREET, 13, text -> text),
                keys(Part.LINE, 13, text -> text),
                postcode,
                city));
        further.addAll(List.of(
                family,
                given,
                year,
                day,
                postcode,
                number,
                street,
                city,
                keys(Part.NAME, 14, name -> name.substring(0, 1))));
        first.removeIf(Blocking::isEmpty);
        further.removeIf(Blocking::isEmpty);
    }

    private int[] keys(Part part, int kind, UnaryOperator<String> form) {
        return records.has(part) ? Keys.of(records.column(part), kind, form) : new int[records.size()];
    }

    private static boolean isEmpty(int[] keys) {
        for (int key : keys) {
            if (key != 0) {
                return false;
            }
        }
        return true;
    }

    private static String longLocal(String email) {
        String local = Mailboxes.local(email);
        return local.length() < 3 ? "" : local;
    }

    private Found run() {
        int[] all = new int[records.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        for (int[] keys : first) {
            split(Keys.sorted(all, all.length, keys), all.length, 0, 0);
        }
        if (records.has(Part.NAME)) {
            split(WordKeys.sorted(records.column(Part.NAME)), all.length, 0, 0);
        }
        int crowded = 0;
        for (boolean out : leftOut) {
            crowded += out ? 1 : 0;
        }
        return new Found(pairs.pairs(), crowded);
    }

    /**
     * Takes the pairs of each run of records with one key.
     *
     * @param whole how many records there were before; a run of all of them is not split by the key
     * @param next the first of the further keys to split by, so that no two are tried in both orders
     */
    private void split(long[] sorted, int whole, int next, int depth) {
        int[] block = new int[16];
        for (int from = 0, to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] >>> 32 != sorted[from] >>> 32) {
                if (to - from > 1 && (to - from < whole || depth == 0)) {
                    block = block.length < to - from ? new int[to - from] : block;
                    for (int i = from; i < to; i++) {
                        block[i - from] = (int) sorted[i];
                    }
                    take(block, to - from, next, depth);
                }
                from = to;
            }
        }
    }

    private void take(int[] block, int count, int next, int depth) {
        if (count <= most) {
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; j < count; j++) {
                    pairs.add(block[i], block[j]);
                }
            }
        } else if (depth < DEEPEST) {
            for (int k = next; k < further.size(); k++) {
                split(Keys.sorted(block, count, further.get(k)), count, k + 1, depth + 1);
            }
        } else {
            for (int i = 0; i < count; i++) {
                leftOut[block[i]] = true;
            }
        }
    }
}
