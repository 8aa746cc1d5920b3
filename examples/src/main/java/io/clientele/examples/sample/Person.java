package io.clientele.examples.sample;

/** One invented human being; the number is never written to a file as such. */
record Person(int number, FullName name, Reach reach, Address home) {
    /** Who pays at the till and leaves. */
    static final Person PASSER_BY = new Person(-1, FullName.NOBODY, Reach.NONE, Address.NONE);

    boolean isPasserBy() {
        return number < 0;
    }
}
