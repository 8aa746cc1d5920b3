package io.clientele.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host whose program is made of Java modules can use the library: its files are found there, too. */
class ModulePathTest {
    private static final String EXAMPLES = "io.clientele.examples";

    @Test
    void anInvoiceIsQuotedAndIssuedOnTheModulePath(@TempDir Path directory) throws Exception {
        String printed = ModulePath.ofTests().run(EXAMPLES, "io.clientele.examples.FirstInvoice", directory);

        assertThat(printed).contains("LU-2026-000001");
    }

    @Test
    void theDemoRunsOnTheModulePath(@TempDir Path directory) throws Exception {
        ModulePath.ofTests().run(EXAMPLES, "io.clientele.examples.Crm", directory, "demo", "--out", "demo");

        assertThat(directory.resolve("demo")).isDirectoryContaining("glob:**.html");
    }
}
