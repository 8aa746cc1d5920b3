package io.clientele.vat.number;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.clientele.address.Country;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.number.NumberCheck.Invalid;
import io.clientele.vat.number.internal.Body;
import io.clientele.vat.number.internal.CountryRule;
import io.clientele.vat.number.internal.CountryRules;
import io.clientele.vat.number.internal.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reasons why a text is no VAT number, in words. None of them repeats the number. */
final class Refusals {
    /** Made once, because they are what a list of numbers with slips of the pen gets again and again. */
    private static final Map<CountryRule, Map<Verdict, Invalid>> VERDICTS =
            CountryRules.all().stream().collect(ImmutableMap.toImmutableMap(Function.identity(), Refusals::verdicts));

    /** The digits of a number of the one-stop shop behind EU: three for the state, five and a check digit. */
    private static final int UNION_SCHEME = 9;

    /** The digits of a number for imports behind IM: three for the state, six and a check digit. */
    private static final int IMPORT_SCHEME = 10;

    /** So many characters more are no slip of the pen. */
    private static final int OTHER_TEXT = 4;

    private Refusals() {}

    static Invalid empty() {
        return new Invalid(NumberProblem.EMPTY, "There is no VAT number");
    }

    static Invalid endless() {
        return new Invalid(
                NumberProblem.TOO_LONG,
                "A VAT number has at most 14 characters; this text has more than " + Typed.LONGEST);
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
        return new Invalid(
                NumberProblem.NO_PREFIX,
                "A VAT number begins with two letters of its country, such as DE: write them, or name the country");
    }

    static Invalid decimal(NumberProblem problem) {
        return new Invalid(problem, "A spreadsheet has made a decimal number of it: have the column as text there");
    }

    static Invalid unknownPrefix(Typed text) {
        return known(text).orElseGet(() -> unknownPrefix(text, ""));
    }

    private static Invalid unknownPrefix(Typed text, String instead) {
        return new Invalid(
                NumberProblem.UNKNOWN_PREFIX,
                "No VAT number of the Union begins with " + text.at(0) + text.at(1) + instead);
    }

    /** What is known of a text that begins with the letters of no country, but with some that people write. */
    static Optional<Invalid> known(Typed text) {
        String start = text.length() < 2 ? "" : "" + text.at(0) + text.at(1);
        int digits = text.hasDigitsBehindPrefix() ? text.length() - 2 : 0;
        return switch (start) {
            case "EU" -> digits == UNION_SCHEME ? Optional.of(oneStopShop()) : Optional.empty();
            case "IM" ->
                Optional.of(
                        digits == IMPORT_SCHEME
                                ? oneStopShop()
                                : unknownPrefix(text, "; the Isle of Man has numbers of the United Kingdom: write GB"));
            case "MC" -> Optional.of(unknownPrefix(text, "; Monaco has numbers of France: write FR"));
            case "UK" -> Optional.of(unknownPrefix(text, "; write GB"));
            default -> Optional.empty();
        };
    }

    private static Invalid oneStopShop() {
        return new Invalid(NumberProblem.UNKNOWN_PREFIX, "This is a number of the one-stop shop, not a VAT number");
    }

    static Invalid otherCountry(String prefix, Country expected) {
        return new Invalid(
                NumberProblem.OTHER_COUNTRY, "The number begins with " + prefix + " and is not of " + expected.name());
    }

    static Invalid withoutRule(Country country) {
        return new Invalid(NumberProblem.COUNTRY_WITHOUT_RULE, country.name() + " has no VAT numbers of the Union");
    }

    static Invalid length(CountryRule rule, Body body) {
        int excess = rule.excess(body);
        String form = form(rule) + "; ";
        return excess < 0
                ? new Invalid(
                        NumberProblem.TOO_SHORT,
                        form + rule.mistaken(body).orElseGet(() -> "this one is too short by " + -excess))
                : new Invalid(NumberProblem.TOO_LONG, form + rule.mistaken(body).orElseGet(() -> tooLong(excess)));
    }

    private static String tooLong(int excess) {
        String why = excess < OTHER_TEXT ? "" : ": more than one number, or other text?";
        return "this one is too long by " + excess + why;
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
                new Invalid(
                        NumberProblem.NOT_ISSUED,
                        name(rule) + " gives out no VAT numbers of this kind"
                                + rule.issued()
                                        .map(words -> ": in its numbers " + words)
                                        .orElse(""));
            case RIGHT, WRONG_CHECK ->
                new Invalid(
                        NumberProblem.WRONG_CHECK_DIGIT,
                        "The check digits of " + name(rule)
                                + " do not fit: a character is wrong, or two have changed places");
        };
    }

    private static String name(CountryRule rule) {
        return rule.prefix().equals(VatPrefix.NORTHERN_IRELAND)
                ? VatPrefix.REGION
                : VatPrefix.country(rule.prefix()).name();
    }
}
