package io.clientele.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What it prints is in {@link ExamplesTest}. */
class FirstInvoiceTest {
    private static final Path ROOT = Path.of(System.getProperty("clientele.root", ".."));

    @Test
    void theReadmeShowsItAsItIs() throws IOException {
        String source =
                Files.readString(ROOT.resolve("examples/src/main/java/io/clientele/examples/FirstInvoice.java"));

        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("```java\n" + source.substring(source.indexOf("/** Books")) + "```");
    }
}
