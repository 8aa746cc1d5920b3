package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The report as a browser shows it. */
class LookTest extends Look {
    LookTest() throws IOException, InterruptedException {}

    static Stream<Arguments> views() {
        return onEveryScreen(Shops.names());
    }

    @ParameterizedTest(name = "{0}, {1} pixels, {2}")
    @MethodSource("views")
    void fitsTheScreenAndAsksForNothing(String shop, int width, String scheme)
            throws IOException, InterruptedException {
        Path page = write(shop);

        look(page, shop, width, scheme);
        browser.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertNoWiderThan(width);
        assertThat(browser.evaluate("matchMedia('(prefers-color-scheme: " + scheme + ")').matches")
                        .asBoolean())
                .isTrue();
        assertAsksForNothing(page);
    }

    @Test
    void onPaperTheTablesAreOpen() throws IOException, InterruptedException {
        browser.screen(1280, 900, false, "dark");
        browser.open(write("sample").toUri());
        String visible = "[...document.querySelectorAll('details table')].filter(t => t.checkVisibility()"
                + " && t.getBoundingClientRect().height > 0).length";
        assertThat(browser.evaluate(visible).asInt()).isZero();

        picture("sample.pdf", browser.pdf());
        browser.paper();
        assertThat(browser.evaluate(visible).asInt())
                .isEqualTo(browser.evaluate("document.querySelectorAll('details table').length")
                        .asInt())
                .isPositive();
    }

    private static Path write(String shop) throws IOException {
        return page(shop, TestShop.html(Shops.named(shop)));
    }
}
