package io.clientele.identity.match;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Pairs of records worth comparing, each once, in parts. Thread-safe. */
interface Candidates {
    /** In how many parts they come: as many whoever asks. */
    int parts();

    /** Hands the pairs of a part over, in a fixed order, the lesser record first. */
    void each(int part, Sink sink);

    /** How many there are. */
    long count();

    /** How many records were not brought together with all that they have something in common with. */
    default int crowded() {
        return 0;
    }

    /** Takes pairs. */
    interface Sink {
        void pair(int a, int b);
    }

    /** The pairs of rows that were found elsewhere, and those of which somebody said something. */
    static Candidates given(Records records, Collection<RowPair> found) {
        NavigableSet<Long> pairs = new TreeSet<>();
        for (RowPair pair : found) {
            int one = records.ofRow(pair.row());
            int other = records.ofRow(pair.other());
            if (one != other) {
                pairs.add(Pairs.of(one, other));
            }
        }
        for (long pair : records.answers().pairs()) {
            pairs.add(pair);
        }
        return new Candidates() {
            @Override
            public int parts() {
                return 1;
            }

            @Override
            public void each(int part, Sink sink) {
                pairs.forEach(pair -> sink.pair(Pairs.first(pair), Pairs.second(pair)));
            }

            @Override
            public long count() {
                return pairs.size();
            }
        };
    }

    /** All pairs of so many records. */
    static Candidates all(int records) {
        return new Candidates() {
            @Override
            public int parts() {
                return 1;
            }

            @Override
            public void each(int part, Sink sink) {
                for (int a = 0; a < records; a++) {
                    for (int b = a + 1; b < records; b++) {
                        sink.pair(a, b);
                    }
                }
            }

            @Override
            public long count() {
                return records * (records - 1L) / 2;
            }
        };
    }
}
