package io.clientele.internal.json;

/** What a storage has kept is not the JSON of what it should be. Nothing of it is repeated. */
public final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final long offset;

    UnreadableJsonException(String what, long offset) {
        super("A stored " + what + " cannot be read: behind its character " + offset
                + " stands what no version known here writes");
        this.what = what;
        this.offset = offset;
    }

    /** What should stand there, such as {@code order}. */
    public String what() {
        return what;
    }

    /** Behind how many characters the fault lies, about. */
    public long offset() {
        return offset;
    }
}
