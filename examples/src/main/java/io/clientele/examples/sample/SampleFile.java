package io.clientele.examples.sample;

import java.util.Arrays;

/**
 * One file of the sample shop, in memory. Two are equal when name, kind and every byte are. Immutable.
 *
 * @param name the name under which the system exports it
 * @param kind what the file holds
 * @param content its bytes
 */
public record SampleFile(String name, Kind kind, byte[] content) {

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

    /** Takes a copy of the bytes. */
    public SampleFile {
        content = content.clone();
    }

    /** A copy of the bytes. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleFile file
                && name.equals(file.name)
                && kind == file.kind
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    /** Name, kind and size. */
    @Override
    public String toString() {
        return name + " (" + kind + ", " + content.length + " bytes)";
    }
}
