package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of VIES is a class that compiles. */
class AskingViesReadmeTest {
    @TempDir
    private Path classes;

    @Test
    void theExampleOfTheReadmeCompilesWithoutAWarning() throws IOException {
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));

            assertThat(compiler.getTask(complaints, files, null, options, null, List.of(new Example(example())))
                            .call())
                    .as("%s", complaints)
                    .isTrue();
        }
        assertThat(complaints.toString()).isEmpty();
        assertThat(classes.resolve("Buyers.class")).exists();
    }

    /** The block of code behind the heading. */
    private static String example() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String fence = "```java\n";
        int from = readme.indexOf(fence, readme.indexOf("### Asking VIES")) + fence.length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    private static final class Example extends SimpleJavaFileObject {
        private final String source;

        Example(String source) {
            super(URI.create("string:///Buyers.java"), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
