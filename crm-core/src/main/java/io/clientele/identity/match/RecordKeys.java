package io.clientele.identity.match;

import com.google.common.base.Preconditions;
import java.util.Arrays;

/**
 * Keys by which a record finds those that may be of its person, in a store where records come one at a time: nearly all
 * records of one person have a key in common. Not thread-safe.
 *
 * <p>A key is a hash of two things that damage seldom reaches at once, such as the sound of the family name and the
 * birthday: of a million people, seldom more than sixty have one in common. It follows from the record alone, and is
 * the same on every machine. A record that says little has coarser keys besides, such as the family name alone: they
 * serve in a store of some thousand records. A key that more than some sixty records have is to be passed over, since
 * what many have in common tells nobody apart.
 */
public final class RecordKeys {
    /** No record has more keys. */
    public static final int MOST = 14;

    private final Facets facets;
    private final long[] found = new long[MOST];
    private int count;

    RecordKeys(Facets facets) {
        this.facets = facets;
    }

    /** The keys of the records of a table. */
    public static RecordKeys of(People people) {
        return new RecordKeys(new Facets(PeopleColumns.fold(people, Parts.inThisThread()), Parts.inThisThread()));
    }

    /**
     * The keys of a row: up to {@link #MOST} different numbers other than 0, those that are most a person's own first.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public long[] ofRow(int row) {
        Preconditions.checkElementIndex(row, facets.size());
        count = 0;
        addOwn(row);
        addShared(row);
        return Arrays.copyOf(found, count);
    }

    /** Keys that few people have in common even among a million. */
    private void addOwn(int row) {
        long family = facets.family.of(row);
        long given = facets.given.of(row);
        long day = facets.day.of(row);
        long town = facets.city.of(row);
        long way = facets.street.of(row);
        long code = facets.postcode.of(row);
        long place = code == Facet.NONE ? town : code;
        add(1, facets.email.of(row));
        add(2, facets.phone.of(row));
        add(3, facets.birth.of(row));
        add(4, facets.longLocal.of(row));
        add(5, Hashes.both(family, given));
        add(6, Hashes.both(day, family));
        add(6, Hashes.both(day, given));
        add(7, Hashes.both(code, family));
        add(8, Hashes.both(house(row), place));
        add(7, Hashes.both(code, given));
        add(9, Hashes.both(facets.month.of(row), facets.initials(row)));
        add(10, Hashes.both(way, place));
        add(11, Hashes.both(town, family));
        add(12, Hashes.both(way, family));
        add(11, Hashes.both(town, given));
        add(12, Hashes.both(way, given));
        add(10, Hashes.both(facets.line.of(row), place));
        for (long pair : facets.words.pairsOf(row)) {
            add(13, pair);
        }
    }

    private long house(int row) {
        return Hashes.both(facets.street.of(row), facets.number.of(row));
    }

    /** Keys that tell people apart in a small store. */
    private void addShared(int row) {
        add(14, facets.local.of(row));
        add(15, facets.family.of(row));
        add(15, facets.given.of(row));
        add(16, house(row));
        add(17, facets.street.of(row));
        add(17, facets.line.of(row));
        add(18, facets.postcode.of(row));
        add(19, facets.month.of(row));
        add(20, facets.day.of(row));
        for (long word : facets.words.of(row)) {
            add(21, word);
        }
        add(22, facets.city.of(row));
        add(23, facets.year.of(row));
    }

    private void add(int kind, long of) {
        if (of == Facet.NONE || count == MOST) {
            return;
        }
        long key = Hashes.mix(of + kind);
        for (int i = 0; i < count; i++) {
            if (found[i] == key) {
                return;
            }
        }
        found[count++] = key;
    }
}
