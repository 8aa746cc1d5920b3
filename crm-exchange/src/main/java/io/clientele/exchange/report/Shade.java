package io.clientele.exchange.report;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of seven shades from nothing to the most; the style sheet says which colour each is, by day and by night, and
 * which colour letters on it have. Immutable.
 *
 * @param step from 0, for nothing, to 6
 */
record Shade(int step) {
    private static final int DARKEST = 6;

    /** Where the shades of a share begin, in percent: early steps are small, as most shares are. */
    private static final ImmutableIntArray PERCENT = ImmutableIntArray.of(0, 5, 10, 20, 35, 50);

    /** The shade of a value among values from 0 to the greatest. */
    static Shade of(double value, double greatest) {
        if (value <= 0 || greatest <= 0) {
            return new Shade(0);
        }
        return new Shade((int) Math.max(1, Math.min(DARKEST, Math.ceil(DARKEST * value / greatest))));
    }

    /** The shade of a share; it means the same in every shop. */
    static Shade ofShare(double share) {
        int step = 0;
        while (step < DARKEST && share > 0 && 100 * share >= PERCENT.get(step)) {
            step++;
        }
        return new Shade(step);
    }

    /** The shades but that of nothing, from pale to dark. */
    static List<Shade> all() {
        return IntStream.rangeClosed(1, DARKEST).mapToObj(Shade::new).toList();
    }

    /** The shares of a shade, in percent: {@code 5–10%}. */
    String percent() {
        if (step == 1) {
            return "under " + PERCENT.get(1) + "%";
        }
        String from = String.valueOf(PERCENT.get(step - 1));
        return step == DARKEST ? from + "% and more" : from + "–" + PERCENT.get(step) + "%";
    }

    /** The class of an area of this shade. */
    String area() {
        return "s" + step;
    }

    /** The class of letters on it. */
    String letters() {
        return "on-s" + step;
    }
}
