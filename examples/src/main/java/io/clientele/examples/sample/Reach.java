package io.clientele.examples.sample;

/**
 * How a person is reached.
 *
 * @param email the address used in the web shop
 * @param otherEmail the address used elsewhere, mostly the same
 * @param phone international form with blanks
 * @param language two letters: lb, fr, de, en, pt, it or nl
 */
record Reach(String email, String otherEmail, String phone, String language) {
    static final Reach NONE = new Reach("", "", "", "");
}
