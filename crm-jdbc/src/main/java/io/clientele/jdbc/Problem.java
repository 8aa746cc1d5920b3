package io.clientele.jdbc;

/** What is wrong with a database, and what to do about it. */
public enum Problem {
    /** It does not answer. */
    UNREACHABLE("The database does not answer: see that it runs, and that its address is right"),
    /** It takes no writes. */
    READ_ONLY("The database takes no writes: connect to one that does, or only read"),
    /** The tables are not there. */
    NO_SCHEMA("The tables are not there: create them with Schema.upgrade, or with the SQL that Schema.sql shows"),
    /** The tables are of an earlier version. */
    OLD_SCHEMA("The tables are of an earlier version: bring them up to date with Schema.upgrade"),
    /** The tables are of a later version. */
    NEWER_SCHEMA("The tables are of a later version: use a version of this library that knows it"),
    /** The user may not do that. */
    NO_RIGHTS("The database refuses its user or what that user does: give it the rights to read and write the tables"),
    /** Text does not come back as it was written. */
    WRONG_ENCODING("The database keeps text in another encoding or order: create it with UTF-8, as the schema says"),
    /** There is no driver for the address. */
    NO_DRIVER("No driver takes this address: put the driver of the database on the class path"),
    /** Others held what was needed for too long. */
    BUSY("Others use the database and have not made way: try again later, and see that SQLite has one writer"),
    /** The transaction cannot be kept any more. */
    ROLLBACK_ONLY("The transaction has failed before and cannot go on: roll it back and begin again"),
    /** There is no space left. */
    FULL("The database has no space left: make some, and do the work again"),
    /** Another transaction was first. */
    CONFLICT("Another transaction has changed the same data: do the work again in a new one"),
    /** Nobody knows whether the work was kept. */
    OUTCOME_UNKNOWN("The connection broke while the work was committed, and whether it was is not known: look before"
            + " doing it again"),
    /** The host's connection is in no transaction. */
    NO_TRANSACTION("The connection is in auto-commit: begin a transaction before the unit of work"),
    /** A value is larger than the database takes. */
    TOO_LARGE("A value is larger than the database takes"),
    /** Something else. */
    OTHER("The database refused a statement");

    private final String advice;

    Problem(String advice) {
        this.advice = advice;
    }

    /** What is wrong and what to do, in a sentence. */
    public String advice() {
        return advice;
    }

    /** Whether the same work can succeed a moment later. */
    boolean isPassing() {
        return this == BUSY || this == CONFLICT;
    }
}
