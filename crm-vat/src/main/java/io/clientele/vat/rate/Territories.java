package io.clientele.vat.rate;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.clientele.address.Country;
import io.clientele.vat.VatCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The territories of the world as VAT sees them: the member states, the parts of them that are outside or have rates of
 * their own, those that count as part of another, and all other countries as third countries. Immutable.
 *
 * <p>An address says which one is meant by its country and postcode. Two things no postcode says: whether a place is
 * one of the Greek islands whose rates are cut, since seller and buyer must both be there, and whether it is in the
 * part of Cyprus where the law of the Union is suspended. Those are named by their codes, {@code GR-ISL} and
 * {@code CY-N}.
 */
public final class Territories {
    private final ImmutableMap<String, Territory> byCode;
    private final ImmutableListMultimap<String, PostalRule> postal;
    private final List<Country> memberStates;

    private static final class Standard {
        static final Territories TABLE = load();
    }

    private Territories(Map<String, Territory> byCode, List<PostalRule> rules, List<Country> memberStates) {
        this.byCode = ImmutableMap.copyOf(byCode);
        this.postal = rules.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        rule -> rule.country().code(), rule -> rule));
        this.memberStates = List.copyOf(memberStates);
    }

    /** The table that comes with the library, from the files {@code territories.csv} and {@code postcodes.csv}. */
    public static Territories standard() {
        return Standard.TABLE;
    }

    private static Territories load() {
        List<Country> states =
                Rows.of("member-states.csv").map(row -> Country.of(row.text(0))).toList();
        Map<String, Territory> byCode = new LinkedHashMap<>();
        states.forEach(state -> byCode.put(state.code(), Territory.memberState(state)));
        Rows.of("territories.csv").forEach(row -> {
            Territory territory = territory(row);
            byCode.put(territory.code(), territory);
            row.words(3).forEach(alias -> byCode.put(alias, territory));
        });
        List<PostalRule> rules = Rows.of("postcodes.csv").map(PostalRule::of).toList();
        return new Territories(byCode, rules, states);
    }

    private static Territory territory(Rows.Row row) {
        String code = row.text(0);
        Territory.Standing standing = new Territory.Standing(
                row.optional(4).map(Country::of),
                row.flag(5),
                row.flag(6),
                row.flag(7),
                row.optional(8).flatMap(VatCategory::ofCode));
        return new Territory(
                code, Country.of(row.text(1)), row.text(2), row.optional(9).orElse(code), standing);
    }

    /** The member states, by ascending code. */
    public List<Country> memberStates() {
        return memberStates;
    }

    /**
     * The territory of an address. A postcode that no rule knows is in the country's main territory.
     *
     * @param country the country that the address names: Guadeloupe may be {@code GP} or {@code FR}
     * @param postcode the postcode, with or without blanks, hyphens and the country before it
     */
    public Territory of(Country country, Optional<String> postcode) {
        if (postcode.isPresent()) {
            @Nullable PostalRule rule = rule(country, postcode.get());
            if (rule != null) {
                return get(rule.territory());
            }
        }
        return get(country.code());
    }

    /**
     * Why the territory of an address is not settled by its postcode, where it is not: the former postcodes of Livigno
     * and Campione d'Italia are those of their neighbours too.
     */
    public Optional<String> doubt(Country country, String postcode) {
        @Nullable PostalRule rule = rule(country, postcode);
        return rule == null ? Optional.empty() : rule.doubt();
    }

    private @Nullable PostalRule rule(Country country, String postcode) {
        List<PostalRule> rules = postal.get(country.code());
        if (rules.isEmpty()) {
            return null;
        }
        String normalised = PostalRule.normalised(country, postcode);
        for (PostalRule rule : rules) {
            if (rule.holdsFor(normalised)) {
                return rule;
            }
        }
        return null;
    }

    /**
     * The territory with a code, in whatever case: {@code LU}, {@code EL} for Greece, {@code ES-CN} or its other code
     * {@code IC}, {@code CH}. Empty where there is none.
     */
    public Optional<Territory> byCode(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        @Nullable Territory known = byCode.get(capitals);
        if (known != null) {
            return Optional.of(known);
        }
        return capitals.length() == 2 ? Country.find(capitals).map(country -> get(country.code())) : Optional.empty();
    }

    private Territory get(String code) {
        @Nullable Territory known = byCode.get(code);
        return known == null ? Territory.thirdCountry(Country.of(code)) : known;
    }
}
