package io.clientele.vat.number;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.clientele.address.Country;
import io.clientele.vat.number.NumberCheck.Invalid;
import io.clientele.vat.number.internal.Body;
import io.clientele.vat.number.internal.CountryRule;
import io.clientele.vat.number.internal.CountryRules;
import io.clientele.vat.number.internal.Verdict;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reasons why a text is no VAT number, in words. None of them repeats the number. */
final class Refusals {
    /** Made once, because they are what a list of numbers with slips of the pen gets again and again. */
    private static final Map<CountryRule, Map<Verdict, Invalid>> VERDICTS =
            CountryRules.all().stream().collect(ImmutableMap.toImmutableMap(Function.identity(), Refusals::verdicts));

    private Refusals() {}

    static Invalid empty() {
        return new Invalid(NumberProblem.EMPTY, "There is no VAT number");
    }

    static Invalid endless() {
        return new Invalid(NumberProblem.TOO_LONG, "A VAT number is not so long");
    }

    static Invalid lookalike(int position) {
        return new Invalid(
                NumberProblem.LOOKALIKE_LETTER,
                "Character " + position + " is a letter of another script, although it may look like a Latin one");
    }

    static Invalid wrongCharacter(int position) {
        return new Invalid(NumberProblem.WRONG_CHARACTER, "Character " + position + " is none that a VAT number has");
    }

    static Invalid noPrefix() {
        return new Invalid(NumberProblem.NO_PREFIX, "A VAT number begins with two letters of its country, such as DE");
    }

    static Invalid unknownPrefix(char first, char second) {
        return new Invalid(NumberProblem.UNKNOWN_PREFIX, "No VAT number of the Union begins with " + first + second);
    }

    static Invalid otherCountry(String prefix, Country expected) {
        return new Invalid(
                NumberProblem.OTHER_COUNTRY, "The number begins with " + prefix + " and is not of " + expected.name());
    }

    static Invalid withoutRule(Country country) {
        return new Invalid(NumberProblem.COUNTRY_WITHOUT_RULE, country.name() + " has no VAT numbers of the Union");
    }

    static Invalid length(CountryRule rule, int length) {
        int excess = rule.excess(length);
        String form = form(rule);
        return excess < 0
                ? new Invalid(NumberProblem.TOO_SHORT, form + "; this one is too short by " + -excess)
                : new Invalid(NumberProblem.TOO_LONG, form + "; this one is too long by " + excess);
    }

    static Invalid form(CountryRule rule, Body body) {
        String where = rule.firstWrong(body).map(words -> "; " + words).orElse("");
        return new Invalid(NumberProblem.WRONG_FORM, form(rule) + where);
    }

    private static String form(CountryRule rule) {
        return "A VAT number of " + name(rule) + " has " + rule.shapeWords() + " behind " + rule.prefix();
    }

    /** What a country says of a number whose form is right, unless that is right too. */
    static Invalid verdict(CountryRule rule, Verdict verdict) {
        return requireNonNull(requireNonNull(VERDICTS.get(rule)).get(verdict));
    }

    private static Map<Verdict, Invalid> verdicts(CountryRule rule) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict != Verdict.RIGHT)
                .collect(Maps.toImmutableEnumMap(verdict -> verdict, verdict -> made(rule, verdict)));
    }

    private static Invalid made(CountryRule rule, Verdict verdict) {
        return switch (verdict) {
            case NO_DATE ->
                new Invalid(
                        NumberProblem.NO_DATE,
                        "The digits for the day of birth are no day in a number of " + name(rule));
            case NOT_ISSUED ->
                new Invalid(NumberProblem.NOT_ISSUED, name(rule) + " gives out no VAT numbers of this kind");
            case RIGHT, WRONG_CHECK ->
                new Invalid(
                        NumberProblem.WRONG_CHECK_DIGIT,
                        "The check digits of " + name(rule)
                                + " do not fit: a character is wrong, or two have changed places");
        };
    }

    private static String name(CountryRule rule) {
        return switch (rule.prefix()) {
            case "EL" -> Country.of("GR").name();
            case "XI" -> "Northern Ireland";
            default -> Country.of(rule.prefix()).name();
        };
    }
}
