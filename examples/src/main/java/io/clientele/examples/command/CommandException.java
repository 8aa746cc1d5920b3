package io.clientele.examples.command;

/** The command cannot go on: a sentence for the user, and the exit code. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int NOTHING_ACCEPTED = 1;
    static final int WRONG_USAGE = 2;

    private final int exitCode;

    private CommandException(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The command line asks for something that does not exist or makes no sense. */
    static CommandException usage(String sentence) {
        return new CommandException(WRONG_USAGE, sentence);
    }

    /** Nothing that was given could be used. */
    static CommandException nothingAccepted(String sentence) {
        return new CommandException(NOTHING_ACCEPTED, sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
