package io.clientele.exchange.mapping;

/** A mapping file does not say what it should: what is wrong with it, in one sentence. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;

    /** An exception for a mapping file, with the sentence that follows its name. */
    MappingException(String file, String sentence) {
        super(file + " " + sentence);
        this.file = file;
    }

    /** The name of the mapping file. */
    public String file() {
        return file;
    }
}
