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

    /** Begins the picture. */
    Drawing begin(Markup html) {
        String words = id + "-title " + id + "-desc";
        html.open("figure")
                .open(
                        "svg",
                        "class",
                        css,
                        "role",
                        "img",
                        "aria-labelledby",
                        words,
                        "width",
                        "100%",
                        "height",
                        "" + height)
                .leaf("title", title, "id", id + "-title")
                .leaf("desc", description, "id", id + "-desc");
        return new Drawing(html);
    }
}
