package io.clientele.examples.sample;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/** Names by origin, and those names that only look like something else. Immutable. */
final class Names {
    /** Names that a spreadsheet takes for a formula, or that a narrow charset cannot write. */
    static final List<FullName> ODD = List.of(
            new FullName("Zoé 🌸", "Hoffmann"),
            new FullName("=HYPERLINK(\"https://win.example\",\"click\")", ""),
            new FullName("@home", "Déco"),
            new FullName("+352", "Concept Store"),
            new FullName("-Anne", "Kieffer"),
            new FullName("JEAN-MARC", "WEYDERT"),
            new FullName("李", "Weber"),
            new FullName("Łukasz", "Wójcik"));

    private final ImmutableListMultimap<String, String> given = byOrigin("given-names.csv");
    private final ImmutableListMultimap<String, String> family = byOrigin("family-names.csv");

    private static ImmutableListMultimap<String, String> byOrigin(String file) {
        return Table.rows(file).stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.get(0), row -> row.get(1)));
    }

    FullName of(String origin, Dice dice) {
        String first = dice.pick(given.get(origin));
        String last = dice.pick(family.get(origin));
        if (origin.equals("LU") && dice.chance(0.12)) {
            last += "-" + dice.pick(family.get("DE"));
        } else if (origin.equals("PT") && dice.chance(0.4)) {
            last += " " + dice.pick(family.get("PT"));
        }
        return new FullName(first, last);
    }

    /** What someone of this origin speaks, written in two letters. */
    static String language(String origin, String country, Dice dice) {
        return switch (origin) {
            case "LU" -> dice.pick(List.of("lb", "lb", "fr", "de"));
            case "FR" -> "fr";
            case "PT" -> country.equals("LU") ? dice.pick(List.of("pt", "fr")) : "pt";
            case "IT" -> country.equals("LU") ? dice.pick(List.of("it", "fr")) : "it";
            case "EN" -> "en";
            case "NL" -> "nl";
            default -> "de";
        };
    }
}
