package io.clientele.exchange.read;

/**
 * A kind of file: how to recognise it, and how to make orders and records of people from it. Implementations are
 * immutable.
 *
 * <p>What an implementation owes: it reads in memory that does not grow with the file, but for ids and what is still
 * open; every row ends in exactly one thing taken or one rejection; a bad row costs no other; what it says of a row
 * never repeats what stands in it.
 */
public interface FileFormat {

    /** The name by which people choose it, such as {@code woocommerce-json}. */
    String name();

    /** The system its records come from unless the settings say otherwise, such as {@code woocommerce}. */
    default String source() {
        return name();
    }

    /** Whether a file is of this kind, going by the names of its columns or of its first object's fields. */
    boolean recognises(OpenedFile file);

    /**
     * Reads a file from its beginning to its end.
     *
     * @param file the file
     * @param settings what the file itself does not say
     * @param sink gets all that is found, in the order of the file
     * @throws io.clientele.exchange.text.UnreadableFileException if it is not of this kind, or cannot be read to its
     *     end
     */
    void read(OpenedFile file, ReadSettings settings, Sink sink);
}
