package io.clientele.examples.sample;

/** One file of the sample shop, in memory. Immutable. */
public final class SampleFile {
    private final String name;
    private final Kind kind;
    private final byte[] content;

    /** What a file holds. */
    public enum Kind {
        /** Orders with those who placed them. */
        ORDERS,
        /** The shop's list of customers. */
        CUSTOMERS,
        /** Members of the newsletter; the status is in the name of the file. */
        AUDIENCE,
        /** How to read a file of orders whose form is the system's own. */
        MAPPING
    }

    SampleFile(String name, Kind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content.clone();
    }

    /** The name under which the system exports it, without a directory. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** Name, kind and size. */
    @Override
    public String toString() {
        return name + " (" + kind + ", " + content.length + " bytes)";
    }
}
