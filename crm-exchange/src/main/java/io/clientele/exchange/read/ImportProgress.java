package io.clientele.exchange.read;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /**
     * Some hundred more orders or people of a file have been taken in.
     *
     * @param file the name of the file
     * @param rows how many of its rows are done with, rejected ones included
     */
    void done(String file, long rows);

    /** Tells nobody. */
    static ImportProgress untold() {
        return (file, rows) -> {};
    }
}
