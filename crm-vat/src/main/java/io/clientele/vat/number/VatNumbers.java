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
 * Ireland, of people in Latvia since 2017, and of Northern Ireland.
 */
public final class VatNumbers {

    private VatNumbers() {}

    /**
     * Checks what somebody typed. Blanks, dots, hyphens, slashes, colons and brackets between the characters, small
     * letters, wide characters, {@code GR} for {@code EL}, and zeros left out in front of Belgian, Greek and Dutch
     * numbers make no difference.
     *
     * @param typed the text, of any length
     * @param country the country that the number is said to be of, by which a missing prefix is found; Monaco has
     *     numbers of France, the Isle of Man of the United Kingdom
     */
    public static NumberCheck check(String typed, Optional<Country> country) {
        // Most numbers are right and typed as they are kept. Then there is nothing to bring into form, and no text to
        // make.
        int found = Proofs.find(typed);
        if (Proofs.isRight(found) && country.isEmpty()) {
            return new NumberCheck.Valid(new VatNumber(typed));
        }
        @Nullable CountryRule rule = typed.length() < 2 ? null : CountryRules.find(typed.charAt(0), typed.charAt(1));
        if (rule == null || (country.isPresent() && ruleOf(country.get()) != rule)) {
            return inAnyForm(typed, country);
        }
        @Nullable Verdict verdict = rule.proven(typed, found);
        return verdict == null ? slowly(typed, country, rule) : known(rule, typed, verdict);
    }

    /**
     * Whether what somebody typed, with its prefix, is a number: {@link #check} without the reasons and without a
     * number brought into its form, which makes it the quicker one for a list.
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
        if (typed.length() > Typed.LONGEST) {
            return Refusals.endless();
        }
        Typed text = Typed.of(typed);
        NumberCheck.@Nullable Invalid stranger = text.keep(typed);
        if (stranger != null) {
            return stranger;
        }
        if (text.length() == 0) {
            return Refusals.empty();
        }
        return country.isPresent() ? of(country.get(), text) : withPrefix(text);
    }

    private static NumberCheck withPrefix(Typed text) {
        if (text.length() < 2 || !isLetter(text.at(0)) || !isLetter(text.at(1))) {
            return Refusals.noPrefix();
        }
        @Nullable CountryRule rule = prefixRule(text);
        return rule == null ? Refusals.unknownPrefix(text.at(0), text.at(1)) : body(rule, text, 2);
    }

    private static NumberCheck of(Country country, Typed text) {
        @Nullable CountryRule rule = ruleOf(country);
        if (rule == null) {
            return Refusals.withoutRule(country);
        }
        @Nullable CountryRule written = text.length() < 2 ? null : prefixRule(text);
        if (written == null) {
            return body(rule, text, 0);
        }
        // A French number without its prefix may begin with the letters of another one.
        if (rule.hasShape(text.from(0)) && rule.check(text.from(0)) == Verdict.RIGHT) {
            return body(rule, text, 0);
        }
        boolean own = written == rule
                || (rule.prefix().equals("GB") && written.prefix().equals("XI"));
        return own ? body(written, text, 2) : Refusals.otherCountry(written.prefix(), country);
    }

    private static @Nullable CountryRule prefixRule(Typed text) {
        char first = text.at(0);
        char second = text.at(1);
        return first == 'G' && second == 'R' ? CountryRules.find('E', 'L') : CountryRules.find(first, second);
    }

    private static @Nullable CountryRule ruleOf(Country country) {
        String prefix = switch (country.code()) {
            case "GR" -> "EL";
            case "MC" -> "FR";
            case "IM" -> "GB";
            default -> country.code();
        };
        return CountryRules.find(prefix.charAt(0), prefix.charAt(1));
    }

    private static NumberCheck body(CountryRule rule, Typed text, int start) {
        Body typed = text.from(start);
        int zeros = rule.missingZeros(typed);
        Body body = zeros == 0 ? typed : text.withZeros(start, zeros);
        if (!rule.hasShape(body)) {
            return rule.excess(body.length()) == 0 ? Refusals.form(rule, body) : Refusals.length(rule, typed.length());
        }
        Verdict verdict = rule.check(body);
        return known(rule, rule.prefix() + body.text(), verdict);
    }

    private static boolean isLetter(char one) {
        return one >= 'A' && one <= 'Z';
    }
}
