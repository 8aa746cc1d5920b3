package io.clientele.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.exchange.mapping.OrderMapping;
import io.clientele.exchange.text.Input;
import io.clientele.filter.Filter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows can be used as it stands there; its first example is run by {@link OutsideProjectTest}. */
class ReadmeTest {

    static Stream<String> filters() throws IOException {
        return block("### Filters", "```\n").lines();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyFilterOfTheReadmeIsOne(String filter) {
        assertThat(Filter.parse(Filter.parse(filter).text())).isEqualTo(Filter.parse(filter));
    }

    @Test
    void theMappingOfTheReadmeIsOne() throws IOException {
        byte[] mapping = block("### Files it reads", "```json\n").getBytes(StandardCharsets.UTF_8);

        assertThat(OrderMapping.read(Input.of("README.md", mapping)).source()).isEqualTo("letzmaart");
    }

    @Test
    void everyFileThatTheReadmeLinksToIsThere() throws IOException {
        Matcher link = Pattern.compile("]\\((?!http)(?<path>[^)#]+)\\)").matcher(readme());

        List<String> links = link.results().map(found -> found.group(1)).toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(root().resolve(path)).exists());
    }

    /** The first block of code behind a heading. */
    private static String block(String heading, String fence) throws IOException {
        String section = readme().substring(readme().indexOf(heading));
        int from = section.indexOf(fence) + fence.length();
        return section.substring(from, section.indexOf("```", from));
    }

    private static String readme() throws IOException {
        return Files.readString(root().resolve("README.md"));
    }

    private static Path root() {
        return Path.of(System.getProperty("clientele.root", ".."));
    }
}
