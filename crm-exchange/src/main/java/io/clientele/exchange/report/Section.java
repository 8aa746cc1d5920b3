package io.clientele.exchange.report;

import java.util.Locale;

/** A part of the page under a heading of its own: what it means in words, a picture, and its numbers. */
interface Section {

    /** The heading. */
    String heading();

    /** Whether it takes the whole width of a desk's screen, or half of it. */
    boolean isWide();

    /** Writes what stands beneath the heading. */
    void write(Markup html);

    /** The id of the section, made from the heading. */
    default String id() {
        return heading().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
