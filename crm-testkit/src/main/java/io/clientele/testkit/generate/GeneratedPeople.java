package io.clientele.testkit.generate;

import io.clientele.identity.match.People;
import io.clientele.identity.match.PersonColumn;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A list of people with its truth. Three records in ten are of a person who has one already, damaged as records are: a
 * letter wrong, an initial, names swapped, another e-mail address, a moved flat, a new family name. A part of the
 * people live in families of one name, at one address, some with one phone or e-mail address for all; besides that no
 * two people have the same phone or address of mail, though many have the same name. One record in two hundred has an
 * address of a marketplace, and one in two hundred lives at a parcel station. Immutable.
 */
public final class GeneratedPeople {
    private static final double AGAIN = .3;

    private final People people;
    private final int[] truth;

    private GeneratedPeople(People people, int[] truth) {
        this.people = people;
        this.truth = truth;
    }

    /** A list of so many records; the same for the same seed on every machine. */
    public static GeneratedPeople of(int records, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = new World(seed, records);
        int[] truth = new int[records];
        int persons = 0;
        People.Builder list = People.builder();
        for (int i = 0; i < records; i++) {
            boolean again = persons > 0 && random.nextDouble() < AGAIN;
            truth[i] = again ? random.nextInt(persons) : persons++;
            Map<PersonColumn, String> person = world.person(truth[i]);
            list.record("r" + i);
            (again ? new Damage(random, world).applied(person) : person).forEach(list::with);
        }
        return new GeneratedPeople(list.build(), truth);
    }

    /** The list. */
    public People people() {
        return people;
    }

    /** The number of the person of each row, which no engine may see. */
    public int[] truth() {
        return Arrays.copyOf(truth, truth.length);
    }
}
