package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of all prefixes. Immutable. */
public final class CountryRules {
    private static final int LETTERS = 26;

    /** How many prefixes of two letters there are, whether of a country or not. */
    static final int PREFIXES = LETTERS * LETTERS;

    private static final CountryRule[] BY_PREFIX = byPrefix(
            CountryRule.of("AT", new Austria(), "Udddddddd"),
            CountryRule.of("BE", new Belgium(), "dddddddddd").leavingOut(1),
            CountryRule.of("BG", new Bulgaria(), "ddddddddd", "dddddddddd"),
            CountryRule.of("CY", new Cyprus(), "ddddddddl"),
            CountryRule.of("CZ", new Czechia(), "dddddddd", "ddddddddd", "dddddddddd"),
            CountryRule.of("DE", new Germany(), "ddddddddd"),
            CountryRule.of("DK", new Denmark(), "dddddddd"),
            CountryRule.of("EE", new Estonia(), "10ddddddd"),
            CountryRule.of("EL", new Greece(), "ddddddddd").leavingOut(1),
            CountryRule.of("ES", new Spain(), "addddddda"),
            CountryRule.of("FI", new Finland(), "dddddddd"),
            CountryRule.of("FR", new France(), "aaddddddddd"),
            CountryRule.of("GB", new UnitedKingdom(), "ddddddddd", "dddddddddddd", "GDddd", "HAddd"),
            CountryRule.of("HR", new Croatia(), "ddddddddddd"),
            CountryRule.of("HU", new Hungary(), "dddddddd"),
            CountryRule.of("IE", new Ireland(), "didddddl", "dddddddll"),
            CountryRule.of("IT", new Italy(), "ddddddddddd"),
            CountryRule.of("LT", new Lithuania(), "ddddddddd", "dddddddddddd"),
            CountryRule.of("LU", new Luxembourg(), "dddddddd"),
            CountryRule.of("LV", new Latvia(), "ddddddddddd"),
            CountryRule.of("MT", new Malta(), "dddddddd"),
            CountryRule.of("NL", new Netherlands(), "dddddddddBdd").leavingOut(2),
            CountryRule.of("PL", new Poland(), "dddddddddd"),
            CountryRule.of("PT", new Portugal(), "ddddddddd"),
            CountryRule.of(
                    "RO",
                    new Romania(),
                    "dd",
                    "ddd",
                    "dddd",
                    "ddddd",
                    "dddddd",
                    "ddddddd",
                    "dddddddd",
                    "ddddddddd",
                    "dddddddddd"),
            CountryRule.of("SE", new Sweden(), "dddddddddddd"),
            CountryRule.of("SI", new Slovenia(), "dddddddd"),
            CountryRule.of("SK", new Slovakia(), "dddddddddd"),
            CountryRule.of("XI", new UnitedKingdom(), "ddddddddd", "dddddddddddd", "GDddd", "HAddd"));

    private CountryRules() {}

    private static CountryRule[] byPrefix(CountryRule... rules) {
        CountryRule[] table = new CountryRule[PREFIXES];
        for (CountryRule rule : rules) {
            table[index(rule.prefix().charAt(0), rule.prefix().charAt(1))] = rule;
        }
        return table;
    }

    /** Where a prefix of two capital letters stands among all; below 0 for any other characters. */
    static int index(char first, char second) {
        boolean letters = first >= 'A' && first <= 'Z' && second >= 'A' && second <= 'Z';
        return letters ? LETTERS * (first - 'A') + second - 'A' : -1;
    }

    /** All rules, by their prefixes. */
    public static List<CountryRule> all() {
        return Stream.of(BY_PREFIX).filter(Objects::nonNull).toList();
    }

    /** The rule of a prefix of two capital letters, if there is one. */
    public static @Nullable CountryRule find(char first, char second) {
        int index = index(first, second);
        return index < 0 ? null : BY_PREFIX[index];
    }
}
