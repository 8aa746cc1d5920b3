package io.clientele.vat.number;

import com.google.common.collect.Sets;
import io.clientele.address.Country;
import io.clientele.vat.number.NumberCheck.Invalid;
import io.clientele.vat.number.NumberCheck.Valid;
import io.clientele.vat.number.internal.Body;
import io.clientele.vat.number.internal.CountryRule;
import io.clientele.vat.number.internal.Verdict;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a text in whatever form people type a number. First it is judged as it stands, without what is put between the
 * characters; only where it has not the form of a number then, words are left out. Immutable.
 */
final class AnyForm {
    /** What is wrong with a text that has not the form of a number: there may be words in it. */
    private static final Set<NumberProblem> MAYBE_WORDS = Sets.immutableEnumSet(
            NumberProblem.NO_PREFIX,
            NumberProblem.UNKNOWN_PREFIX,
            NumberProblem.OTHER_COUNTRY,
            NumberProblem.LOOKALIKE_LETTER,
            NumberProblem.WRONG_CHARACTER,
            NumberProblem.TOO_SHORT,
            NumberProblem.TOO_LONG,
            NumberProblem.WRONG_FORM);

    /** What a spreadsheet makes of a number without letters: {@code 136695976.0} or {@code 1.36695976E8}. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,]0{1,2}|[0-9]+([.,][0-9]+)?[eE][+]?[0-9]+");

    private final String typed;
    private final Optional<Country> country;

    AnyForm(String typed, Optional<Country> country) {
        this.typed = typed;
        this.country = country;
    }

    NumberCheck check() {
        if (typed.length() > Typed.LONGEST) {
            return Refusals.endless();
        }
        NumberCheck whole = asItStands();
        if (!(whole instanceof Invalid refused)) {
            return whole;
        }
        NumberCheck rest = MAYBE_WORDS.contains(refused.problem()) ? withoutWords(refused) : refused;
        return rest instanceof Invalid invalid && isDecimal() ? Refusals.decimal(invalid.problem()) : rest;
    }

    /** Asked of texts without a prefix only, since looking for a pattern takes its time. */
    private boolean isDecimal() {
        return !typed.isEmpty()
                && !isLetter(typed.charAt(0))
                && DECIMAL.matcher(typed.strip()).matches();
    }

    /** The same, with all words that are in the text. */
    NumberCheck asItStands() {
        return behind("", 0);
    }

    /** The number that is there with the fewest words left out; if there is none, what is wrong with the rest. */
    private NumberCheck withoutWords(Invalid withThem) {
        Invalid reason = withThem;
        for (Words.Rest rest : Words.find(typed)) {
            NumberCheck check = behind(rest.prefix(), rest.from());
            if (!(check instanceof Invalid refused)) {
                return check;
            }
            reason = rest.isApart() ? refused : reason;
        }
        return reason;
    }

    private NumberCheck behind(String prefix, int from) {
        Typed text = Typed.of(prefix, typed);
        @Nullable Invalid stranger = text.keep(typed, from);
        if (stranger != null) {
            return stranger;
        }
        if (text.length() == 0) {
            return Refusals.empty();
        }
        return country.isPresent() ? of(country.get(), text) : withPrefix(text);
    }

    private static NumberCheck withPrefix(Typed text) {
        if (text.length() < Prefixes.LENGTH || !isLetter(text.at(0)) || !isLetter(text.at(1))) {
            return Refusals.noPrefix();
        }
        @Nullable CountryRule rule = Prefixes.rule(text.at(0), text.at(1));
        return rule == null ? Refusals.unknownPrefix(text) : body(rule, text, Prefixes.LENGTH);
    }

    private static NumberCheck of(Country country, Typed text) {
        @Nullable CountryRule rule = Prefixes.ruleOf(country);
        if (rule == null) {
            return Refusals.withoutRule(country);
        }
        NumberCheck without = body(rule, text, 0);
        @Nullable CountryRule written = text.length() < Prefixes.LENGTH ? null : Prefixes.rule(text.at(0), text.at(1));
        if (written == null) {
            return without.isValid()
                    ? without
                    : Refusals.known(text).map(NumberCheck.class::cast).orElse(without);
        }
        NumberCheck with = body(written, text, Prefixes.LENGTH);
        boolean own = written == rule
                || (rule.prefix().equals("GB") && written.prefix().equals("XI"));
        // A French number without its prefix may begin with the letters of another one; a right one of that goes first.
        if (without.isValid() && (own || !with.isValid())) {
            return without;
        }
        return own ? with : Refusals.otherCountry(written.prefix(), country);
    }

    private static NumberCheck body(CountryRule rule, Typed text, int start) {
        Body typed = text.from(start);
        int zeros = rule.missingZeros(typed);
        Body body = zeros == 0 ? typed : text.withZeros(start, zeros);
        if (!rule.hasShape(body)) {
            return rule.excess(body) == 0 ? Refusals.form(rule, body) : Refusals.length(rule, typed);
        }
        Verdict verdict = rule.check(body);
        return verdict == Verdict.RIGHT
                ? new Valid(new VatNumber(rule.prefix() + body.text()))
                : Refusals.verdict(rule, verdict);
    }

    private static boolean isLetter(char one) {
        return one >= 'A' && one <= 'Z';
    }
}
