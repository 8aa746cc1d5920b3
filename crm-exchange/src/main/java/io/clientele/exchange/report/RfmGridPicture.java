package io.clientele.exchange.report;

import com.google.common.base.Splitter;
import io.clientele.rfm.RfmCounts;
import io.clientele.rfm.RfmGrid;
import io.clientele.rfm.RfmGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The picture of five by five fields: recency upwards, frequency to the right, the number of customers and the group in
 * each field. Immutable.
 */
record RfmGridPicture(RfmCounts counts, RfmGrid grid) {
    private static final int SCORES = 5;
    private static final int FIELD = 86;
    private static final int TOP = 22;
    private static final int BOTTOM = 42;
    private static final int LETTERS = 12;
    private static final int LINES = 2;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    void write(Markup html) {
        new Picture(
                        "rfm",
                        "Customers by recency and frequency score",
                        "Five rows, the latest buyers above, by five columns, the most frequent buyers to the right. "
                                + "The fullest field holds " + Figures.customers(greatest()) + ".",
                        "grid5",
                        TOP + SCORES * FIELD + BOTTOM)
                .begin(html);
        html.leaf("text", "bought lately ↑", "class", "caption", "x", "-18", "y", "12");
        html.leaf(
                "text",
                "bought often →",
                "class",
                "caption",
                "x",
                "100%",
                "y",
                "" + (TOP + SCORES * FIELD + 36),
                "text-anchor",
                "end");
        for (int recency = SCORES; recency >= 1; recency--) {
            int top = TOP + (SCORES - recency) * FIELD;
            html.leaf(
                    "text",
                    "" + recency,
                    "class",
                    "tick",
                    "x",
                    "-10",
                    "y",
                    "" + (top + FIELD / 2 + 4),
                    "text-anchor",
                    "middle");
            for (int frequency = 1; frequency <= SCORES; frequency++) {
                writeField(html, recency, frequency, top);
            }
        }
        for (int frequency = 1; frequency <= SCORES; frequency++) {
            html.leaf(
                    "text",
                    "" + frequency,
                    "class",
                    "tick",
                    "x",
                    Place.across((frequency - 0.5) / SCORES),
                    "y",
                    "" + (TOP + SCORES * FIELD + 18),
                    "text-anchor",
                    "middle");
        }
        Picture.end(html);
    }

    private void writeField(Markup html, int recency, int frequency, int top) {
        int customers = counts.customers(recency, frequency);
        Shade shade = Shade.of(customers, greatest());
        String group = group(recency, frequency);
        double left = (frequency - 1.0) / SCORES;
        html.open("g")
                .leaf(
                        "title",
                        "Recency " + recency + ", frequency " + frequency + ", " + group + ": "
                                + Figures.customers(customers))
                .empty(
                        "rect",
                        "class",
                        "field " + shade.area(),
                        "x",
                        Place.across(left),
                        "width",
                        Place.across(1.0 / SCORES),
                        "y",
                        "" + top,
                        "height",
                        "" + FIELD);
        String middle = Place.across(left + 0.5 / SCORES);
        List<String> lines = lines(group);
        int y = top + (FIELD - 8 - 13 * lines.size()) / 2 + 12;
        html.leaf(
                "text",
                Figures.count(customers),
                "class",
                "count " + shade.letters(),
                "x",
                middle,
                "y",
                "" + y,
                "text-anchor",
                "middle");
        for (String line : lines) {
            y += 14;
            html.leaf(
                    "text",
                    line,
                    "class",
                    "small " + shade.letters(),
                    "x",
                    middle,
                    "y",
                    "" + y,
                    "text-anchor",
                    "middle");
        }
        html.close();
    }

    /** The group of a field; where the monetary score decides among several, all of them. */
    private String group(int recency, int frequency) {
        Set<String> names = new TreeSet<>();
        for (int monetary = 1; monetary <= SCORES; monetary++) {
            RfmGroup group = grid.group(recency, frequency, monetary);
            names.add(group.name());
        }
        return String.join(" / ", names);
    }

    /** A name on two lines at most, so that it fits the field on a phone. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(name)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        kept.replaceAll(RfmGridPicture::shortened);
        if (lines.size() > LINES) {
            kept.set(LINES - 1, shortened(kept.get(LINES - 1) + "………………"));
        }
        return kept;
    }

    private static String shortened(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }

    private int greatest() {
        int greatest = 0;
        for (int recency = 1; recency <= SCORES; recency++) {
            for (int frequency = 1; frequency <= SCORES; frequency++) {
                greatest = Math.max(greatest, counts.customers(recency, frequency));
            }
        }
        return greatest;
    }
}
