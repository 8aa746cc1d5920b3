package io.clientele.filter;

/** A text is no filter. The message is one sentence that says where and why; it repeats no value that was asked for. */
public final class FilterSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int position;

    FilterSyntaxException(String reason, int position) {
        super(reason + " (at character " + position + " of the filter)");
        this.position = position;
    }

    /** Where the text stops making sense: the number of the character, from 1. */
    public int position() {
        return position;
    }
}
