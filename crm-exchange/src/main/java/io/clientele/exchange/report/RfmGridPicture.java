package io.clientele.exchange.report;

import com.google.common.base.Splitter;
import io.clientele.exchange.report.Drawing.Anchor;
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
        int foot = TOP + SCORES * FIELD;
        Drawing drawing = new Picture(
                        "rfm", "Customers by recency and frequency score", inWords(), "grid5", foot + BOTTOM)
                .begin(html)
                .marginal("caption", 18, 12, Anchor.START, "bought lately ↑")
                .text("caption", 1, foot + 36, Anchor.END, "bought often →");
        for (int score = 1; score <= SCORES; score++) {
            int middle = top(score) + FIELD / 2 + 4;
            drawing.marginal("tick", 10, middle, Anchor.MIDDLE, "" + score)
                    .text("tick", (score - 0.5) / SCORES, foot + 18, Anchor.MIDDLE, "" + score);
        }
        for (int recency = SCORES; recency >= 1; recency--) {
            for (int frequency = 1; frequency <= SCORES; frequency++) {
                draw(drawing, recency, frequency);
            }
        }
        drawing.end();
    }

    private void draw(Drawing drawing, int recency, int frequency) {
        int customers = counts.customers(recency, frequency);
        Shade shade = Shade.of(customers, greatest());
        String group = group(recency, frequency);
        List<String> lines = lines(group);
        double middle = (frequency - 0.5) / SCORES;
        int y = top(recency) + (FIELD - 8 - 13 * lines.size()) / 2 + 12;
        drawing.group("Recency " + recency + ", frequency " + frequency + ", " + group + ": "
                        + Figures.customers(customers))
                .box("field " + shade.area(), (frequency - 1.0) / SCORES, 1.0 / SCORES, top(recency), FIELD)
                .text("count " + shade.letters(), middle, y, Anchor.MIDDLE, Figures.count(customers));
        for (String line : lines) {
            y += 14;
            drawing.text("small " + shade.letters(), middle, y, Anchor.MIDDLE, line);
        }
        drawing.endGroup();
    }

    private static int top(int recency) {
        return TOP + (SCORES - recency) * FIELD;
    }

    private String inWords() {
        return "Five rows, the latest buyers above, by five columns, the most frequent buyers to the right. "
                + "The fullest field holds " + Figures.customers(greatest()) + ".";
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
