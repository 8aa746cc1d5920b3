package io.clientele.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the issue calls bad input, by the way a user's file takes. */
class BadInputTest {
    private static final String HEADER = "order_id,ordered_at,total,email,line_name";

    private final Imported shop = new Imported();

    private ImportReport read(byte[] bytes) {
        return shop.read(Imported.settings().build(), Input.of("orders.csv", bytes));
    }

    private static String row(int i) {
        return i + ",2024-01-02T10:00:00,5.00,buyer" + i % 500 + "@shop.example,Soap";
    }

    @Test
    void aFileThatIsMissingOrADirectoryIsOneSentence(@TempDir Path directory) {
        for (Path path : new Path[] {directory, directory.resolve("none.csv")}) {
            assertThatThrownBy(() -> shop.read(Imported.settings().build(), Input.of(path)))
                    .isInstanceOf(UnreadableFileException.class)
                    .message()
                    .doesNotContain("\n", "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n \n",
                "\u0001\u0002\u0003\u0004\u0005",
                "PK\u0003\u0004xl/workbook.xml",
                "<!DOCTYPE html><html>"
            })
    void whatIsNoTableIsOneSentence(String content) {
        assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableFileException.class)
                .message()
                .startsWith("orders.csv ")
                .doesNotContain("\n", "Exception");
    }

    @Test
    void aFileOfTenThousandColumnsIsRefused() {
        String header = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        assertThatThrownBy(() -> read((HEADER + "," + header + "\n" + row(1)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("columns");
    }

    @Test
    void aFileCutOffWithinAQuoteLosesThatRowAlone() {
        ImportReport report = shop.text("orders.csv", HEADER, row(1), row(2), "3,2024-01-02,5.00,c@shop.example,\"Soa");

        assertThat(report.orders()).isEqualTo(2);
        assertThat(shop.rejections())
                .containsExactly("orders.csv, line 4: the row has a quote that is not closed where its cell ends");
    }

    @Test
    void aFieldOfTenMillionCharactersCostsItsRowAlone() {
        ImportReport report = shop.text(
                "orders.csv", HEADER, row(1), "2,2024-01-02,5.00,b@shop.example," + "x".repeat(10_000_000), row(3));

        assertThat(report.orders()).isEqualTo(2);
        assertThat(shop.rejections()).hasSize(1).allMatch(sentence -> sentence.startsWith("orders.csv, line 3: "));
    }

    @Test
    void aNulCharacterCostsItsRowAlone() {
        ImportReport report =
                shop.text("orders.csv", HEADER, row(1), "2,2024-01-02,5.00,b@shop.example,So\0ap", row(3));

        assertThat(report.orders()).isEqualTo(2);
        assertThat(shop.rejections()).containsExactly("orders.csv, line 3: the row has a NUL character in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999", "NaN", "Infinity", "-", "0x10", "99999999999999999999", "1.2.3,4,5"})
    void aNumberThatIsNoneCostsItsRowAlone(String total) {
        ImportReport report =
                shop.text("orders.csv", HEADER, row(1), "2,2024-01-02,\"" + total + "\",b@shop.example,Soap", row(3));

        assertThat(report.orders()).isEqualTo(2);
        assertThat(shop.rejections())
                .hasSize(1)
                .allMatch(sentence -> sentence.startsWith("orders.csv, line 3: 'total' is"));
    }

    @Test
    void ofTwoColumnsOfOneNameTheFirstCounts() {
        ImportReport report = shop.text(
                "orders.csv", "order_id,ordered_at,total,email,Total", "1,2024-01-02,5.00,a@shop.example,7.00");

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.unread()).containsExactly("Total");
        assertThat(shop.order("generic", "1").total()).hasToString("5.00 EUR");
    }

    @Test
    void oneRowInAHundredThatIsPoisonCostsNoOther() {
        String[] poison = {
            ",2024-01-02,5.00,a@shop.example,Soap",
            "%d,2024-02-30,5.00,a@shop.example,Soap",
            "%d,2024-01-02,1e999999,a@shop.example,Soap",
            "%d,2024-01-02,5.00,a@shop.example,\"Soap",
            "%d,2024-01-02,5.00,a@shop.example,So\0ap"
        };
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            text.append('\n').append(i % 100 == 50 ? poison[i / 100 % poison.length].replace("%d", "P" + i) : row(i));
        }
        ImportReport report = read(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));

        assertThat(report.orders()).isEqualTo(19_800);
        assertThat(report.rejected()).isEqualTo(200);
        assertThat(report.rows()).isEqualTo(20_000);
        assertThat(report.endedBy()).isEmpty();
    }
}
