package io.clientele.examples.sample;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Locale;

/** Streets, postcodes and towns that could be. Immutable. */
final class Places {
    private final ImmutableListMultimap<String, Town> towns;
    private final ImmutableListMultimap<String, String> streets;

    Places() {
        towns = Table.rows("places.csv").stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.get(0), Town::of));
        streets = Table.rows("streets.csv").stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.get(0), row -> row.get(1)));
    }

    Address somewhereIn(String country, Dice dice) {
        List<Town> choices = towns.get(country);
        Town town = choices.get(dice.weighted(choices.stream().map(Town::weight).toList()));
        String street = dice.pick(streets.get(country)).replace("{n}", Integer.toString(1 + dice.below(120)));
        return new Address(street, town.postcode(country, dice), town.name, country);
    }

    private record Town(String name, String from, String to, int weight) {
        static Town of(List<String> row) {
            return new Town(row.get(1), row.get(2), row.get(3), Integer.parseInt(row.get(4)));
        }

        String postcode(String country, Dice dice) {
            int code = dice.between(Integer.parseInt(from), Integer.parseInt(to));
            String digits = String.format(Locale.ROOT, "%0" + from.length() + "d", code);
            return switch (country) {
                case "LU" -> dice.chance(0.3) ? "L-" + digits : digits;
                case "NL" -> digits + " " + (char) ('A' + dice.below(20)) + (char) ('A' + dice.below(20));
                case "PT" -> digits + "-" + dice.between(100, 899);
                default -> digits;
            };
        }
    }
}
