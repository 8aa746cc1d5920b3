package io.clientele.vat.number;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.vat.number.internal.Body;
import io.clientele.vat.number.internal.CountryRule;
import io.clientele.vat.number.internal.CountryRules;
import io.clientele.vat.number.internal.Proofs;
import io.clientele.vat.number.internal.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** The short way of one pass never says anything else than the rules of the countries, which give the reasons. */
class NumberProofLawsTest {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String STRANGE = "+*apz \u0660\u00B9\uFF11\u0130\u0141";

    /** How numbers look: d a digit, l a letter, a either, others themselves. */
    private static final List<String> FORMS = List.of(
            "ATUdddddddd",
            "BE0ddddddddd",
            "BE1ddddddddd",
            "BGddddddddd",
            "BGdddddddddd",
            "CYddddddddl",
            "CZdddddddd",
            "CZddddddddd",
            "CZdddddddddd",
            "DEddddddddd",
            "DKdddddddd",
            "EE10ddddddd",
            "ELddddddddd",
            "ESadddddddl",
            "ESldddddddd",
            "FIdddddddd",
            "FRddddddddddd",
            "FRaaddddddddd",
            "GBddddddddd",
            "GBdddddddddddd",
            "GBGDddd",
            "HRddddddddddd",
            "HUdddddddd",
            "IEdddddddl",
            "IEdddddddll",
            "IEdldddddl",
            "ITddddddd0ddd",
            "ITddddddddddd",
            "LTddddddd1d",
            "LTdddddddddd1d",
            "LUdddddddd",
            "LVddddddddddd",
            "MTdddddddd",
            "NLdddddddddBdd",
            "PLdddddddddd",
            "PTddddddddd",
            "ROddd",
            "ROdddddd",
            "ROdddddddd",
            "ROddddddddd",
            "ROdddddddddd",
            "SEdddddddddd01",
            "SEdddddddddddd",
            "SIdddddddd",
            "SKdddddddddd",
            "XIddddddddd");

    @Property(seed = "6", tries = 20_000)
    void whatOnePassSaysTheRuleSays(@ForAll("texts") String text) {
        CountryRule rule = rule(text);
        @Nullable Verdict proven = rule.proven(text, Proofs.find(text));
        Body body = Body.of(text, 2);

        if (proven != null) {
            assertThat(rule.hasShape(body)).isTrue();
            assertThat(proven).isEqualTo(rule.check(body));
        }
    }

    @Property(seed = "6", tries = 20_000)
    void theShortWayAndTheLongOneAnswerTheSame(@ForAll("texts") String text, @ForAll boolean named) {
        Optional<Country> country = named ? Optional.of(Country.of(country(text))) : Optional.empty();

        assertThat(VatNumbers.check(text, country)).isEqualTo(VatNumbers.inAnyForm(text, country));
    }

    @Property(seed = "6", tries = 20_000)
    void whetherItIsValidIsSaidWithoutReasonsAsWithThem(@ForAll("texts") String text) {
        assertThat(VatNumbers.isValid(text))
                .isEqualTo(VatNumbers.inAnyForm(text, Optional.empty()).isValid());
    }

    @Property(seed = "6", tries = 500)
    void ofEachNumberWithOneOtherLastCharacterTheSameIsSaid(@ForAll("texts") String text) {
        String front = text.substring(0, text.length() - 1);

        for (char last : (DIGITS + LETTERS + STRANGE).toCharArray()) {
            assertThat(VatNumbers.check(front + last, Optional.empty()))
                    .isEqualTo(VatNumbers.inAnyForm(front + last, Optional.empty()));
        }
    }

    /** Where two check digits are a rest, they must not stand for the rest that is as much higher as the modulus. */
    @Property(seed = "6", tries = 15_000)
    void ofEachNumberWithAnyTwoLastDigitsTheSameIsSaid(@ForAll("texts") String text) {
        String front = text.substring(0, text.length() - 2);

        for (int last = 0; last < 100; last++) {
            String number = front + last / 10 + last % 10;
            CountryRule rule = rule(number);
            @Nullable Verdict proven = rule.proven(number, Proofs.find(number));
            assertThat(proven == null || proven == rule.check(Body.of(number, 2)))
                    .isTrue();
        }
    }

    @Property(seed = "6", tries = 2_000_000)
    @Tag("hunt")
    void ofAllNumbersThatAHuntComesToTheSameIsSaid(@ForAll("seeds") Random random) {
        whatOnePassSaysTheRuleSays(text(random));
    }

    @Provide
    Arbitrary<Random> seeds() {
        return Arbitraries.randoms();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randoms().map(NumberProofLawsTest::text);
    }

    /** Half of them right where a last character can make them so; a fifth damaged; many zeros among the digits. */
    private static String text(Random random) {
        String text = filled(FORMS.get(random.nextInt(FORMS.size())), random);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> righted(text);
            case 5, 6 -> damaged(text, random);
            default -> text;
        };
    }

    private static String filled(String form, Random random) {
        boolean zeros = random.nextInt(4) == 0;
        StringBuilder number = new StringBuilder(form);
        for (int i = 2; i < form.length(); i++) {
            switch (form.charAt(i)) {
                case 'd' -> number.setCharAt(i, zeros && random.nextInt(4) > 0 ? '0' : any(DIGITS, random));
                case 'l' -> number.setCharAt(i, any(LETTERS, random));
                case 'a' -> number.setCharAt(i, any(DIGITS + LETTERS, random));
                default -> {}
            }
        }
        return number.toString();
    }

    private static String righted(String text) {
        for (int i = text.length() - 1; i >= text.length() - 3; i--) {
            for (char one : (DIGITS + LETTERS).toCharArray()) {
                String other = text.substring(0, i) + one + text.substring(i + 1);
                Body body = Body.of(other, 2);
                if (rule(other).hasShape(body) && rule(other).check(body) == Verdict.RIGHT) {
                    return other;
                }
            }
        }
        return text;
    }

    private static String damaged(String text, Random random) {
        int index = 2 + random.nextInt(text.length() - 2);
        String instead = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text.substring(index, index + 1).repeat(2);
            default -> String.valueOf(any(DIGITS + LETTERS + STRANGE, random));
        };
        return text.substring(0, index) + instead + text.substring(index + 1);
    }

    private static char any(String characters, Random random) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private static CountryRule rule(String text) {
        return requireNonNull(CountryRules.find(text.charAt(0), text.charAt(1)));
    }

    private static String country(String text) {
        String prefix = text.substring(0, 2);
        return prefix.equals("EL") ? "GR" : prefix.equals("XI") ? "GB" : prefix;
    }
}
