package io.clientele.testkit.generate;

import io.clientele.identity.match.PersonColumn;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** What happens to the data of somebody who is recorded once more. Not thread-safe. */
final class Damage {
    private final SplittableRandom random;
    private final World world;

    Damage(SplittableRandom random, World world) {
        this.random = random;
        this.world = world;
    }

    Map<PersonColumn, String> applied(Map<PersonColumn, String> person) {
        Map<PersonColumn, String> record = new EnumMap<>(person);
        live(record);
        write(record);
        for (PersonColumn column : person.keySet()) {
            if (random.nextDouble() < .07) {
                record.computeIfPresent(column, (same, text) -> Letters.mistyped(text, random));
            }
            if (random.nextDouble() < .08) {
                record.remove(column);
            }
        }
        return record;
    }

    /** People move, marry and take another e-mail address or phone. */
    private void live(Map<PersonColumn, String> record) {
        if (random.nextDouble() < .1) {
            world.address(random, record);
        }
        if (random.nextDouble() < .02) {
            record.put(PersonColumn.FAMILY_NAME, world.familyName(random));
        }
        if (random.nextDouble() < .2) {
            record.put(
                    PersonColumn.EMAIL,
                    world.anotherMailbox(
                            record.getOrDefault(PersonColumn.FAMILY_NAME, "x"),
                            record.getOrDefault(PersonColumn.GIVEN_NAME, "x"),
                            random));
        }
        if (random.nextDouble() < .1) {
            record.put(PersonColumn.PHONE, world.anotherPhone(random));
        }
    }

    /** Names and addresses are written in many ways. */
    private void write(Map<PersonColumn, String> record) {
        String given = record.getOrDefault(PersonColumn.GIVEN_NAME, "");
        String family = record.getOrDefault(PersonColumn.FAMILY_NAME, "");
        double way = random.nextDouble();
        if (way < .05 && !given.isEmpty()) {
            record.put(PersonColumn.GIVEN_NAME, given.substring(0, 1) + ".");
        } else if (way < .09 && !given.isEmpty() && !family.isEmpty()) {
            record.put(PersonColumn.GIVEN_NAME, family);
            record.put(PersonColumn.FAMILY_NAME, given);
        } else if (way < .15) {
            record.put(PersonColumn.FAMILY_NAME, family.toUpperCase(Locale.ROOT));
        } else if (way < .2) {
            record.put(PersonColumn.FAMILY_NAME, family.replace("ü", "ue").replace("ö", "oe"));
        }
        if (random.nextDouble() < .2) {
            record.computeIfPresent(PersonColumn.STREET, (same, text) -> text.replace("straße", "str."));
        }
        if (random.nextDouble() < .3) {
            record.computeIfPresent(
                    PersonColumn.PHONE,
                    (same, text) -> text.replace("+352 ", "00352").replace(" ", ""));
        }
    }
}
