package io.clientele.exchange.report;

/**
 * The frame of a picture in SVG, with the words for those who do not see it. Immutable.
 *
 * @param id unlike all other ids of the page
 * @param title what it shows
 * @param description what can be seen in it
 * @param css the class that settles its margins
 * @param height in pixels
 */
record Picture(String id, String title, String description, String css, int height) {

    /** Begins the picture; shapes follow. */
    Markup begin(Markup html) {
        return html.open("figure")
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        css,
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-desc",
                        "width",
                        "100%",
                        "height",
                        String.valueOf(height))
                .leaf("title", title, "id", id + "-title")
                .leaf("desc", description, "id", id + "-desc");
    }

    /** Ends it. */
    static Markup end(Markup html) {
        return html.close().close();
    }
}
