package io.clientele.vat.number;

import io.clientele.address.Country;
import io.clientele.vat.number.internal.Body;
import io.clientele.vat.number.internal.CountryRule;
import io.clientele.vat.number.internal.CountryRules;
import io.clientele.vat.number.internal.Proofs;
import io.clientele.vat.number.internal.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the form and the check digits of VAT numbers of the 27 member states, of Northern Ireland ({@code XI}) and of
 * the United Kingdom ({@code GB}), without asking anybody.
 *
 * <p>The rules are those of the Commission's paper "VIES: VAT number construction rules", version 15.0, with what has
 * changed since: numbers of Croatia, of Belgium beginning with 1, of Dutch sole traders, with two letters at the end in
 * Ireland, of people in Latvia since 2017 and in Bulgaria since 2024, and of Northern Ireland.
 */
public final class VatNumbers {

    private VatNumbers() {}

    /**
     * Checks what somebody typed. Blanks, dots, commas, hyphens, slashes, colons, semicolons, brackets, quotes and
     * exclamation marks around and between the characters, small letters, wide characters, {@code GR} for {@code EL},
     * and zeros left out in front of Belgian, Greek and Dutch numbers make no difference.
     *
     * <p>Words that say what it is, in front or behind the prefix, are left out where the text is no number with them:
     * {@code USt-IdNr.: DE 111111125}, {@code BE BTW 0776.091.951}. The resource {@code words.csv} lists them for all
     * official languages. No text that is a number as it stands becomes another one.
     *
     * @param typed the text, of any length
     * @param country the country that the number is said to be of, by which a missing prefix is found; Monaco and the
     *     overseas departments have numbers of France, Åland of Finland, the Isle of Man of the United Kingdom. A right
     *     number with the prefix of another state is refused, even if it could be the key and digits of a French one
     */
    public static NumberCheck check(String typed, Optional<Country> country) {
        // Most numbers are right and typed as they are kept. Then there is nothing to bring into form, and no text to
        // make.
        int found = Proofs.find(typed);
        if (Proofs.isRight(found) && country.isEmpty()) {
            return new NumberCheck.Valid(new VatNumber(typed));
        }
        @Nullable CountryRule rule = typed.length() < 2 ? null : CountryRules.find(typed.charAt(0), typed.charAt(1));
        if (rule == null || (country.isPresent() && Prefixes.ruleOf(country.get()) != rule)) {
            return inAnyForm(typed, country);
        }
        @Nullable Verdict verdict = rule.proven(typed, found);
        return verdict == null ? slowly(typed, country, rule) : known(rule, typed, verdict);
    }

    /**
     * Checks what somebody typed with its prefix, as {@link #check(String, Optional)} does where no country is said.
     *
     * @param typed the text, of any length
     */
    public static NumberCheck check(String typed) {
        return check(typed, Optional.empty());
    }

    /**
     * Whether what somebody typed, with its prefix, is a number: {@link #check(String)} without the reasons and without
     * a number brought into its form, which makes it the quicker one for a list.
     *
     * @param typed the text, of any length
     */
    public static boolean isValid(String typed) {
        int found = Proofs.decide(typed);
        return Proofs.isDecided(found)
                ? Proofs.isRight(found)
                : check(typed, Optional.empty()).isValid();
    }

    private static NumberCheck known(CountryRule rule, String number, Verdict verdict) {
        return verdict == Verdict.RIGHT
                ? new NumberCheck.Valid(new VatNumber(number))
                : Refusals.verdict(rule, verdict);
    }

    private static NumberCheck slowly(String typed, Optional<Country> country, CountryRule rule) {
        Body body = Body.of(typed, 2);
        return country.isEmpty() && rule.hasShape(body)
                ? known(rule, typed, rule.check(body))
                : inAnyForm(typed, country);
    }

    /** The same, without the short ways for what is typed as it is kept. */
    static NumberCheck inAnyForm(String typed, Optional<Country> country) {
        return new AnyForm(typed, country).check();
    }
}
