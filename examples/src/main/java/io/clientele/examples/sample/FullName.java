package io.clientele.examples.sample;

/** What a person is called; either part may be empty. */
record FullName(String given, String family) {
    static final FullName NOBODY = new FullName("", "");

    String full() {
        return (given + " " + family).strip();
    }
}
