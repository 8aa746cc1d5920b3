package io.clientele.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvOutTest {
    @TempDir
    Path directory = Path.of("");

    private static String written(CsvProfile profile, Consumer<CsvOut> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOut out = new CsvOut(bytes, profile)) {
            rows.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFileForMachinesIsPlain() {
        String file = written(CsvProfile.MACHINE, out -> {
            out.header(List.of("name", "phone", "total"));
            out.text("Dupont, \"M\"")
                    .phone("+352621000001")
                    .number(new BigDecimal("-12.50"))
                    .endRow();
        });

        assertThat(file).isEqualTo("name,phone,total\n\"Dupont, \"\"M\"\"\",+352621000001,-12.50\n");
    }

    @Test
    void aFormulaIsGuardedForSpreadsheetsAndLeftOutForMachines() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", " =", "\u00a0@", "\uff1d")) {
            String text = start + "cmd|x";
            assertThat(written(
                            CsvProfile.SPREADSHEET,
                            out -> out.text(text).text("b").endRow()))
                    .contains("'" + text);
            assertThat(written(CsvProfile.MACHINE, out -> {
                        out.text(text).text("b").endRow();
                        assertThat(out.emptied()).isEqualTo(1);
                    }))
                    .isEqualTo(",b\n");
        }
        assertThat(written(
                        CsvProfile.MACHINE, out -> out.phone("+1|cmd").text("b").endRow()))
                .isEqualTo(",b\n");
    }

    @Test
    void whatARowIsKnownByIsNeverLeftOut() {
        assertThat(written(
                        CsvProfile.MACHINE,
                        out -> out.key("-anne@shop.example", "c-17").endRow()))
                .isEqualTo("c-17\n");
        assertThat(written(
                        CsvProfile.SPREADSHEET,
                        out -> out.key("-anne@shop.example", "c-17").endRow()))
                .contains("'-anne@shop.example");
        assertThat(written(
                        CsvProfile.MACHINE,
                        out -> out.key("anne@shop.example", "c-17").endRow()))
                .isEqualTo("anne@shop.example\n");
    }

    @Test
    void aRowOfOneEmptyCellIsNoBlankLine() {
        assertThat(written(CsvProfile.MACHINE, out -> out.empty().endRow())).isEqualTo("\"\"\n");
        assertThat(written(CsvProfile.MACHINE, out -> out.empty().empty().endRow()))
                .isEqualTo(",\n");
    }

    @Test
    void aSpreadsheetOfTheLocaleHasItsSeparators() {
        String file = written(
                CsvProfile.spreadsheet(Locale.GERMANY),
                out -> out.text("Köln")
                        .number(new BigDecimal("1234.50"))
                        .number(7)
                        .endRow());

        assertThat(file).isEqualTo("\ufeffKöln;1234,50;7\n");
        assertThat(CsvProfile.spreadsheet(Locale.US)).isEqualTo(CsvProfile.SPREADSHEET);
    }

    @Test
    void aFileAppearsWholeWhenItIsCommitted() throws IOException {
        Path target = directory.resolve("customers.csv");
        Files.writeString(target, "old");
        try (AtomicFile file = AtomicFile.at(target)) {
            file.out().write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(target).hasContent("old");
            file.commit();
        }

        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("customers.csv");
    }

    @Test
    void aFileThatIsNotCommittedLeavesTheFormerOneAndNothingElse() throws IOException {
        Path target = directory.resolve("customers.csv");
        Files.writeString(target, "old");
        try (AtomicFile file = AtomicFile.at(target)) {
            file.out().write(new byte[100_000]);
        }

        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("customers.csv");
    }

    @Test
    void aDirectoryIsNoPlaceForAFile() {
        assertThatThrownBy(() -> AtomicFile.at(directory)).isInstanceOf(IOException.class);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatAKilledProgramLeftIsTakenOver(@TempDir Path directory) throws IOException {
        Path target = directory.resolve("out.csv");
        Files.writeString(directory.resolve(".out.csv.tmp"), "half of a much longer file that was never finished");

        try (AtomicFile file = AtomicFile.at(target)) {
            file.out().write("new".getBytes(StandardCharsets.UTF_8));
            file.commit();
        }

        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
        assertThat(target).hasContent("new");
    }

    @Test
    void twoDoNotWriteOneFileAtATime(@TempDir Path directory) throws IOException {
        Path target = directory.resolve("out.csv");

        try (AtomicFile first = AtomicFile.at(target)) {
            assertThatThrownBy(() -> AtomicFile.at(target))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is being written by somebody else");
            first.out().write("first".getBytes(StandardCharsets.UTF_8));
            first.commit();
        }

        assertThat(target).hasContent("first");
    }
}
