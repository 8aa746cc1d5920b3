package io.clientele.examples.command;

/**
 * An invoice as it is written, or why it is not. Immutable.
 *
 * @param text the file; empty where there is none
 * @param problem why there is none, in words; empty where there is one
 */
record InvoiceText(String text, String problem) {

    static InvoiceText written(String text) {
        return new InvoiceText(text, "");
    }

    static InvoiceText none(String problem) {
        return new InvoiceText("", problem);
    }

    boolean isWritten() {
        return problem.isEmpty();
    }
}
