package io.clientele.vat.number;

/** Why a text is no VAT number. Immutable. */
public enum NumberProblem {
    /** There is nothing. */
    EMPTY,
    /** It has no letters of a country in front, and no country was named. */
    NO_PREFIX,
    /** No state of the Union, nor Northern Ireland or the United Kingdom, has numbers with this prefix. */
    UNKNOWN_PREFIX,
    /** It has the prefix of another country than that which was named. */
    OTHER_COUNTRY,
    /** The country that was named has no VAT numbers of the Union. */
    COUNTRY_WITHOUT_RULE,
    /** A letter only looks like a Latin one, such as the Cyrillic О. */
    LOOKALIKE_LETTER,
    /** A character that is in no VAT number. */
    WRONG_CHARACTER,
    /** Characters are missing. */
    TOO_SHORT,
    /** There are too many characters. */
    TOO_LONG,
    /** The length is right, but letters and digits are not where the country has them. */
    WRONG_FORM,
    /** A digit or letter is wrong, or two are in the wrong order: the check digits do not fit. */
    WRONG_CHECK_DIGIT,
    /** The digits that are a day of birth are no day. */
    NO_DATE,
    /** The country gives no such numbers out. */
    NOT_ISSUED
}
