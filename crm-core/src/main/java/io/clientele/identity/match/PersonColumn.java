package io.clientele.identity.match;

/** What a column of a table of people means. A table has any of them; what it lacks costs nothing. */
public enum PersonColumn {
    /** An e-mail address. */
    EMAIL,
    /** The given name, or the first of several. */
    GIVEN_NAME,
    /** A further given name. */
    SECOND_GIVEN_NAME,
    /** The family name, or the first of two. */
    FAMILY_NAME,
    /** A further family name, such as the one before a marriage. */
    SECOND_FAMILY_NAME,
    /** The whole name of a person or a firm. */
    NAME,
    /** A phone number. */
    PHONE,
    /** The street, with or without the house number. */
    STREET,
    /** The house number. */
    HOUSE_NUMBER,
    /** A further line of the address: a building, a flat, a district. */
    ADDRESS_LINE,
    /** The postcode. */
    POSTCODE,
    /** The town. */
    CITY,
    /** The state or province. */
    REGION,
    /** The country. */
    COUNTRY,
    /** The whole date of birth, {@code 1970-12-31} or {@code 19701231}. */
    BIRTH_DATE,
    /** The year of birth. */
    BIRTH_YEAR,
    /** The month of birth as a number. */
    BIRTH_MONTH,
    /** The day of the month of birth. */
    BIRTH_DAY
}
