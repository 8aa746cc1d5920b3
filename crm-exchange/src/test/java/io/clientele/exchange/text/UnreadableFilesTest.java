package io.clientele.exchange.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientele.exchange.text.UnreadableFileException.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFilesTest {
    @TempDir
    Path directory = Path.of("");

    private static UnreadableFileException refusal(Input input) {
        return catchThrowableOfType(
                UnreadableFileException.class, () -> Input.allIn(input).forEach(Tables::read));
    }

    private static UnreadableFileException refusal(String text) {
        return refusal(Input.of("orders.csv", text.getBytes(ISO_8859_1)));
    }

    private static Input zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Input.of("export.zip", bytes.toByteArray());
    }

    @Test
    void aFileThatIsNotThereOrIsADirectoryIsNamedInOneSentence() {
        assertThat(refusal(Input.of(directory.resolve("orders.csv"))))
                .hasMessage("orders.csv does not exist: check its name and directory");
        assertThat(refusal(Input.of(directory)).problem()).isEqualTo(Problem.DIRECTORY);
    }

    @Test
    void aFileWithoutAnythingInItIsEmpty() {
        for (String text : List.of("", "   \n\n", "\u00ef\u00bb\u00bf", "\n".repeat(20_000), ",,,\n")) {
            assertThat(refusal(text).problem()).isEqualTo(Problem.EMPTY);
        }
    }

    @Test
    void aSpreadsheetIsRefusedWithTheWayToCsv() {
        assertThat(refusal(zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>")))
                .hasMessageContaining("export.zip is a spreadsheet")
                .hasMessageContaining("CSV UTF-8");
        assertThat(refusal(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"))
                        .problem())
                .isEqualTo(Problem.SPREADSHEET);
        assertThat(refusal("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1").problem())
                .isEqualTo(Problem.SPREADSHEET);
    }

    @Test
    void whatIsNoTextIsBinary() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);

        assertThat(refusal("%PDF-1.7 ...").problem()).isEqualTo(Problem.BINARY);
        assertThat(refusal("\u0089PNG\r\n").problem()).isEqualTo(Problem.BINARY);
        assertThat(refusal(Input.of("noise.csv", noise)).problem()).isEqualTo(Problem.BINARY);
    }

    @Test
    void aWebPageXmlAndJsonAreNoTables() {
        assertThat(refusal("\n<!DOCTYPE html><html>").problem()).isEqualTo(Problem.WEB_PAGE);
        assertThat(refusal("<?xml version='1.0'?><orders/>").problem()).isEqualTo(Problem.NOT_A_TABLE);
        assertThat(refusal("[{\"id\":1}]").problem()).isEqualTo(Problem.NOT_A_TABLE);
    }

    @Test
    void aHeaderOfTenThousandColumnsIsRefused() {
        assertThat(refusal("a,".repeat(10_000) + "\n1,2\n").problem()).isEqualTo(Problem.TOO_MANY_COLUMNS);
        assertThat(refusal("abc".repeat(1_000_000)).problem()).isEqualTo(Problem.TOO_MANY_COLUMNS);
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        for (Charset charset : List.of(UTF_16, UTF_16LE)) {
            Input input = Input.of("orders.csv", "id;naam\n1;Zoë\n".getBytes(charset));
            assertThat(Tables.read(input).cells()).containsExactly(List.of("1", "Zoë"));
        }
    }

    @Test
    void aLetterThatTheEndOfTheFileCutsInTwoDoesNotMakeItWindows1252() {
        byte[] whole = "id,name\n1,Zoë\n2,Noë".getBytes(UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(Tables.read(Input.of("a.csv", cut)).cells().get(0)).containsExactly("1", "Zoë");
    }

    @Test
    void aZipIsReadEntryByEntryWithoutTheLitterOfMacOs() {
        List<Input> inputs = Input.allIn(zip(
                "subscribed.csv",
                "a\n1\n",
                "__MACOSX/._subscribed.csv",
                "x",
                ".DS_Store",
                "x",
                "sub/cleaned.csv",
                "a\n2\n"));

        assertThat(inputs)
                .extracting(Input::name)
                .containsExactly("export.zip/subscribed.csv", "export.zip/sub/cleaned.csv");
        assertThat(inputs.stream().map(Tables::read).map(Tables.Reading::cells))
                .containsExactly(List.of(List.of("1")), List.of(List.of("2")));
    }

    @Test
    void aZipBombIsNotInflated() {
        assertThat(refusal(zip("bomb.csv", "0".repeat(40_000_000))).problem()).isEqualTo(Problem.BAD_ARCHIVE);
    }
}
