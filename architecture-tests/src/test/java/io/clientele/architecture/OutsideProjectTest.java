package io.clientele.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user takes the BOM and the modules of the README, copies the first example of the README, and it does what it says.
 */
class OutsideProjectTest {

    /** The example stands between these comments: a block of Java, then a block of the text it prints. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "<!-- first example -->.*?```java\\n(?<source>.*?)```.*?```text\\n(?<printed>.*?)```.*?<!-- end of first example -->",
            Pattern.DOTALL);

    private static final Pattern CLASS = Pattern.compile("class (?<name>\\w+) \\{");

    @Test
    void theFirstExampleOfTheReadmePrintsWhatTheReadmeSays(@TempDir Path directory) throws Exception {
        Matcher example = exampleOfReadme();
        String source = example.group("source");
        Matcher type = CLASS.matcher(source);
        assertThat(type.find()).as("the example has a class").isTrue();

        String printed = new OutsideProject(directory).run(type.group("name"), source);

        assertThat(printed).isEqualToNormalizingNewlines(example.group("printed"));
    }

    @Test
    void theFirstExampleOfTheReadmeStandsAmongTheExamplesToo() throws Exception {
        Matcher example = exampleOfReadme();
        Matcher type = CLASS.matcher(example.group("source"));
        assertThat(type.find()).as("the example has a class").isTrue();
        Path sources =
                Path.of(System.getProperty("clientele.root", ".."), "examples/src/main/java/io/clientele/examples");

        String source = Files.readString(sources.resolve(type.group("name") + ".java"));

        assertThat(source.replace("package io.clientele.examples;\n\n", "")
                        .replace("public final class", "final class"))
                .isEqualToNormalizingNewlines(example.group("source"));
    }

    private static Matcher exampleOfReadme() throws IOException {
        Path readme = Path.of(System.getProperty("clientele.root", "..")).resolve("README.md");
        Matcher example = EXAMPLE.matcher(Files.readString(readme));
        assertThat(example.find()).as("README.md has a first example").isTrue();
        return example;
    }
}
