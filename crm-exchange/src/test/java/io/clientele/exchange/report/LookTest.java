package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The report as a browser shows it. Run with {@code mvn -Plook test}; the pictures are in {@code target/look}. */
@Tag("look")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
    private static final Path FOLDER = Path.of("target", "look");

    private final Browser browser;

    LookTest() throws IOException, InterruptedException {
        browser = Browser.start();
    }

    @BeforeAll
    static void folder() throws IOException {
        Files.createDirectories(FOLDER);
    }

    @AfterAll
    void close() throws IOException, InterruptedException {
        browser.close();
    }

    static Stream<Arguments> views() {
        return Shops.names().stream()
                .flatMap(shop -> Stream.of(1280, 390)
                        .flatMap(width -> Stream.of("light", "dark").map(scheme -> Arguments.of(shop, width, scheme))));
    }

    @ParameterizedTest(name = "{0}, {1} pixels, {2}")
    @MethodSource("views")
    void fitsTheScreenAndAsksForNothing(String shop, int width, String scheme)
            throws IOException, InterruptedException {
        Path page = write(shop);
        browser.screen(width, 900, width < 500, scheme);
        browser.open(page.toUri());

        Files.write(
                FOLDER.resolve(shop + "-" + width + "-" + scheme + ".png"),
                Base64.getDecoder().decode(browser.screenshot(width)));
        assertThat(browser.evaluate("innerWidth").asInt()).isEqualTo(width);
        assertThat(browser.evaluate("document.scrollingElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
        browser.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(browser.evaluate("document.scrollingElement.scrollWidth").asInt())
                .as("with all tables open")
                .isLessThanOrEqualTo(width);
        assertThat(browser.evaluate("matchMedia('(prefers-color-scheme: " + scheme + ")').matches")
                        .asBoolean())
                .isTrue();
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.events("Network.requestWillBeSent"))
                .extracting(event -> event.path("request").path("url").asText())
                .allMatch(url -> url.equals(page.toUri().toString()) || url.startsWith("data:"));
    }

    @Test
    void onPaperTheTablesAreOpen() throws IOException, InterruptedException {
        Path page = write("sample");
        browser.screen(1280, 900, false, "dark");
        browser.open(page.toUri());
        String visible = "[...document.querySelectorAll('details table')].filter(t => t.checkVisibility()"
                + " && t.getBoundingClientRect().height > 0).length";
        assertThat(browser.evaluate(visible).asInt()).isZero();

        Files.write(FOLDER.resolve("sample.pdf"), Base64.getDecoder().decode(browser.pdf()));
        browser.paper();
        assertThat(browser.evaluate(visible).asInt())
                .isEqualTo(browser.evaluate("document.querySelectorAll('details table').length")
                        .asInt())
                .isPositive();
    }

    private static Path write(String shop) throws IOException {
        Path page = FOLDER.resolve(shop + ".html").toAbsolutePath();
        Files.writeString(page, TestShop.html(Shops.named(shop)));
        return page;
    }
}
