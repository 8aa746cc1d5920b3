package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Pages as a browser shows them, on a wide screen and a narrow one, by day and by night. Run with {@code mvn -Plook
 * test}; the pictures are in {@code target/look}.
 */
@Tag("look")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Look {
    private static final Path FOLDER = Path.of("target", "look");

    final Browser browser;

    Look() throws IOException, InterruptedException {
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

    /** Each page on each screen: its name, the width in pixels, the scheme of colours. */
    static Stream<Arguments> onEveryScreen(List<String> pages) {
        return pages.stream()
                .flatMap(page -> Stream.of(1280, 390)
                        .flatMap(width -> Stream.of("light", "dark").map(scheme -> Arguments.of(page, width, scheme))));
    }

    static Path page(String name, String html) throws IOException {
        Path page = FOLDER.resolve(name + ".html").toAbsolutePath();
        Files.writeString(page, html);
        return page;
    }

    static void picture(String name, String base64) throws IOException {
        Files.write(FOLDER.resolve(name), Base64.getDecoder().decode(base64));
    }

    /** Opens a page and takes its picture. */
    void look(Path page, String name, int width, String scheme) throws IOException, InterruptedException {
        browser.screen(width, 900, width < 500, scheme);
        browser.open(page.toUri());
        picture(name + "-" + width + "-" + scheme + ".png", browser.screenshot(width));
        assertThat(browser.evaluate("innerWidth").asInt()).isEqualTo(width);
        assertNoWiderThan(width);
    }

    void assertNoWiderThan(int width) throws InterruptedException {
        assertThat(browser.evaluate("document.scrollingElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    /** The browser has had nothing to say, and asked for nothing but the page and what lies in it. */
    void assertAsksForNothing(Path page) {
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(requests())
                .contains(page.toUri().toString())
                .allMatch(url -> url.equals(page.toUri().toString()) || url.startsWith("data:"));
    }

    List<String> requests() {
        return browser.events("Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asText())
                .toList();
    }
}
