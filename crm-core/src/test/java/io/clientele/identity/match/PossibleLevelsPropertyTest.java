package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What shapes rule out never happens: pairs are left out of the comparing of letters by it. */
class PossibleLevelsPropertyTest {
    private static final Map<String, ValueLevels.Rule> RULES = ImmutableMap.of(
            "name", NameRule.RULE,
            "text", AddressRules.TEXT,
            "number", AddressRules.NUMBER,
            "code", AddressRules.CODE,
            "phone", Phones.RULE,
            "e-mail", Mailboxes.RULE);

    /** Two values, of which the second is often the first with some damage. */
    record Two(String one, String other) {}

    @Property(tries = 4_000, seed = "1")
    void theLevelOfTwoTextsIsAmongThePossibleOnes(@ForAll("twoTexts") Two two) {
        RULES.forEach((name, rule) ->
                assertThat(isPossible(rule, two)).as("%s of %s", name, two).isTrue());
    }

    @Property(tries = 4_000, seed = "2")
    void theLevelOfTwoNumbersIsAmongThePossibleOnes(@ForAll("twoNumbers") Two two) {
        for (String name : List.of("number", "code", "phone")) {
            assertThat(isPossible(Objects.requireNonNull(RULES.get(name)), two))
                    .as("%s of %s", name, two)
                    .isTrue();
        }
    }

    @Property(tries = 4_000, seed = "3")
    void theLevelOfTwoAddressesIsAmongThePossibleOnes(@ForAll("twoTexts") Two locals, @ForAll("twoTexts") Two hosts) {
        Two two = new Two(locals.one() + "@" + hosts.one(), locals.other() + "@" + hosts.other());
        assertThat(isPossible(Mailboxes.RULE, two)).as("%s", two).isTrue();
    }

    private static boolean isPossible(ValueLevels.Rule rule, Two two) {
        if (two.one().equals(two.other())) {
            return true;
        }
        Column column = Column.of(2, i -> i == 0 ? two.one() : two.other());
        Shapes shapes = new Shapes(column, rule);
        ValueLevels levels = new ValueLevels(column, shapes, rule);
        int level = levels.ofTexts(new Text(two.one()), new Text(two.other()));
        return (levels.possible(0, 1) & Levels.of(level)) != 0 && levels.level(0, 1) == level;
    }

    @Provide
    Arbitrary<Two> twoTexts() {
        return two(Arbitraries.strings()
                .withChars("abeilnorstuw .-")
                .ofMinLength(1)
                .ofMaxLength(18)
                .map(text -> text.isBlank() ? "a" : text.strip()));
    }

    @Provide
    Arbitrary<Two> twoNumbers() {
        return two(Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(17));
    }

    private static Arbitrary<Two> two(Arbitrary<String> texts) {
        Arbitrary<String> bits = texts.map(text -> text.substring(0, Math.min(2, text.length())));
        Arbitrary<Two> damaged = Combinators.combine(
                        texts,
                        bits,
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.integers().between(0, 2))
                .as((text, bit, place, length) -> {
                    int from = Math.min(place, text.length());
                    int to = Math.min(from + length, text.length());
                    String other = text.substring(0, from) + bit + text.substring(to);
                    return new Two(text, other.isBlank() ? "a" : other.strip());
                });
        return Arbitraries.oneOf(damaged, Combinators.combine(texts, texts).as(Two::new));
    }
}
