package io.clientele.contact;

import static com.google.common.base.Preconditions.checkArgument;
import static io.clientele.internal.CodePointOrder.BY_CODE_POINT;

/**
 * A word that somebody, or a segment, hangs on contacts. Immutable; ordered by name, by its code points, then origin.
 *
 * @param name the word, 1 to 100 characters without blanks around it
 * @param origin who hangs it there
 */
public record Tag(String name, Origin origin) implements Comparable<Tag> {

    /** Who hangs a tag on contacts. */
    public enum Origin {
        /** A person; an automatic pass never touches it. */
        MANUAL,
        /** A segment; it comes and goes with membership. */
        AUTOMATIC,
        /** A source record has it; it comes and goes with that. */
        SOURCE
    }

    /**
     * A tag.
     *
     * @throws IllegalArgumentException if the name is blank, too long or has blanks around it
     */
    public Tag {
        checkArgument(
                !name.isBlank() && name.length() <= 100 && name.equals(name.strip()),
                "A tag is a word of 1 to 100 characters without blanks around it");
    }

    /** A tag that a person hangs on a contact. */
    public static Tag manual(String name) {
        return new Tag(name, Origin.MANUAL);
    }

    /** A tag that a segment hangs on a contact. */
    public static Tag automatic(String name) {
        return new Tag(name, Origin.AUTOMATIC);
    }

    @Override
    public int compareTo(Tag other) {
        int byName = BY_CODE_POINT.compare(name, other.name);
        return byName != 0 ? byName : origin.compareTo(other.origin);
    }
}
