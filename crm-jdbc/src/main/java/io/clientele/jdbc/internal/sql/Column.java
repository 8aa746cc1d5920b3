package io.clientele.jdbc.internal.sql;

/**
 * A column of a table. Immutable.
 *
 * @param name its name
 * @param type what is in it
 */
public record Column(String name, Type type) {

    /** What a column holds. */
    public enum Type {
        /** Text that is compared and ordered by code point. */
        KEY,
        /** Text that is only kept. */
        TEXT,
        /** A {@link Hash}. */
        HASH,
        /** Bytes that are only kept. */
        BYTES,
        /** A small whole number. */
        INT,
        /** A whole number. */
        LONG
    }

    /** Text that is compared. */
    public static Column key(String name) {
        return new Column(name, Type.KEY);
    }

    /** Text that is kept. */
    public static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    /** A hash. */
    public static Column hash(String name) {
        return new Column(name, Type.HASH);
    }

    /** Bytes. */
    public static Column bytes(String name) {
        return new Column(name, Type.BYTES);
    }

    /** A small number. */
    public static Column integer(String name) {
        return new Column(name, Type.INT);
    }

    /** A number. */
    public static Column number(String name) {
        return new Column(name, Type.LONG);
    }
}
