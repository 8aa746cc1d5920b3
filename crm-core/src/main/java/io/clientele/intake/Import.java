package io.clientele.intake;

import java.time.Instant;

/**
 * Something that was taken in as a whole and can be taken back, such as a file. Immutable.
 *
 * @param id what it is known by
 * @param name what it was called, such as the name of the file; may be empty
 * @param at when it began
 * @param stage how far it has come
 * @param counts what it has done
 * @param undone what taking it back has come to so far
 */
public record Import(ImportId id, String name, Instant at, Stage stage, Counts counts, Undone undone) {

    /** How far an import has come. */
    public enum Stage {
        /** It may go on. */
        OPEN,
        /** All of it has been taken in. The same again is told apart from it only where it changes something. */
        FINISHED,
        /** It is being taken back. */
        BEING_UNDONE,
        /** It has been taken back. */
        UNDONE
    }

    /**
     * What an import has done.
     *
     * @param added how many orders and records were new
     * @param changed how many took the place of another version, or told something new about consent
     * @param unchanged how many were known already
     */
    public record Counts(long added, long changed, long unchanged) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(added + other.added, changed + other.changed, unchanged + other.unchanged);
        }
    }

    /**
     * What taking an import back came to.
     *
     * @param removed how many orders and records were removed
     * @param restored how many have their former version again
     * @param left how many stayed as they are: a later import confirmed or changed them, or something else has changed
     *     them since
     * @param consents how many pieces of evidence that gave consent were taken back
     */
    public record Undone(long removed, long restored, long left, long consents) {
        static final Undone NOTHING = new Undone(0, 0, 0, 0);

        Undone plus(Undone other) {
            return new Undone(
                    removed + other.removed, restored + other.restored, left + other.left, consents + other.consents);
        }
    }
}
