package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.rfm.RfmGrid;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6})");

    private static Map<String, Double> luminances(String scheme) {
        String[] schemes = Bundled.text("report.css").split("@media screen and \\(prefers-color-scheme: dark\\)", 2);
        Map<String, Double> luminances = new HashMap<>();
        Matcher matcher = COLOUR.matcher(schemes[scheme.equals("light") ? 0 : 1]);
        while (matcher.find()) {
            luminances.put(matcher.group(1), luminance(Integer.parseInt(matcher.group(2), 16)));
        }
        return luminances;
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Map<String, Double> luminances, String one, String other) {
        double first = luminances.getOrDefault(one, Double.NaN);
        double second = luminances.getOrDefault(other, Double.NaN);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** WCAG 2.2, success criterion 1.4.3. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void lettersStandOutFromTheirGround(String scheme) {
        Map<String, Double> colours = luminances(scheme);
        for (String letters : new String[] {"ink", "quiet", "accent"}) {
            assertThat(contrast(colours, letters, "card")).as(letters).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours, letters, "paper")).as(letters).isGreaterThanOrEqualTo(4.5);
        }
        for (int step = 0; step <= 6; step++) {
            assertThat(contrast(colours, "on-s" + step, "s" + step))
                    .as("s" + step)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colours, "alert", "card"))
                .as("label of the dormant line")
                .isGreaterThanOrEqualTo(4.5);
    }

    /** WCAG 2.2, success criterion 1.4.11. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void barsStandOutFromTheirGround(String scheme) {
        Map<String, Double> colours = luminances(scheme);
        for (String bar : new String[] {"bar", "soft", "faint", "warm"}) {
            assertThat(contrast(colours, bar, "card")).as(bar).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void shadesGoOneWay(String scheme) {
        Map<String, Double> colours = luminances(scheme);
        for (int step = 1; step < 6; step++) {
            assertThat(contrast(colours, "s" + (step + 1), "card"))
                    .isGreaterThan(contrast(colours, "s" + step, "card"));
        }
    }

    @Test
    void everyUsualGroupHasAdviceThatFitsAPhone() {
        Advice advice = Advice.load();

        assertThat(RfmGrid.tenGroups().groups())
                .extracting(advice::on)
                .allSatisfy(words -> assertThat(words).isNotEmpty().hasSizeLessThan(45));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.05, 0.199, 0.2, 0.5, 1})
    void aStrongerShareHasNoFainterShade(double share) {
        assertThat(Shade.ofShare(share).step())
                .isGreaterThanOrEqualTo(Shade.ofShare(share / 2).step());
        assertThat(Shade.ofShare(0).step()).isZero();
        assertThat(Shade.ofShare(1).step()).isEqualTo(6);
    }
}
