package io.clientele.exchange.text;

import static io.clientele.exchange.text.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrokenRowsTest {

    @Test
    void aFileCutOffWithinAQuoteKeepsTheRowsBefore() {
        Tables.Reading orders = read("id,note\n1,fine\n2,\"cut of");

        assertThat(orders.cells()).containsExactly(List.of("1", "fine"));
        assertThat(orders.problems()).containsExactly("line 3 has a quote that is not closed where its cell ends");
    }

    @Test
    void aStrayQuoteCostsItsOwnRowOnly() {
        Tables.Reading orders = read("id,note\n1,a\n2,\"b\n3,c\n4,\"d\"\n5,e\n");

        assertThat(orders.cells())
                .containsExactly(List.of("1", "a"), List.of("3", "c"), List.of("4", "d"), List.of("5", "e"));
        assertThat(orders.lines()).containsExactly(2L, 4L, 5L, 6L);
        assertThat(orders.problems()).containsExactly("line 3 has a quote that is not closed where its cell ends");
    }

    @Test
    void aQuoteThatIsNotDoubledIsReadWhereTheCellsStillAddUp() {
        assertThat(read("id,note\n1,\"12\" monitor\"\n2,b\n").cells())
                .containsExactly(List.of("1", "12\" monitor"), List.of("2", "b"));
    }

    @Test
    void whatIsLeftOfABrokenRowIsNoRow() {
        Tables.Reading notes = read("id,note,by\n1,a,x\n2,\"called\nthen wrote,y\n3,c,z\n");

        assertThat(notes.cells()).containsExactly(List.of("1", "a", "x"), List.of("3", "c", "z"));
        assertThat(notes.problems())
                .containsExactly(
                        "line 3 has a quote that is not closed where its cell ends",
                        "line 4 has not as many cells as the header and follows a row with a broken quote");
    }

    @Test
    void aCellOfTenMegabytesCostsItsOwnRowOnly() {
        String huge = "x".repeat(10_000_000);

        for (String cell : List.of(huge, "\"" + huge + "\"", "\"" + huge + "\n" + huge + "\"")) {
            Tables.Reading orders = read("id,note\n1,a\n2," + cell + "\n3,c\n");
            assertThat(orders.cells()).containsExactly(List.of("1", "a"), List.of("3", "c"));
            assertThat(orders.problems())
                    .first()
                    .isEqualTo("line 3 has a cell or cells of more than a million characters");
        }
    }

    @Test
    void aRowWithTenThousandCellsIsReadAsFarAsTheHeaderGoes() {
        Table table = Table.open(Tables.text("id,note\n1,a" + ",z".repeat(9_998) + "\n2,b\n"));

        try (Rows rows = table.rows(Selection.ofColumns(1), problem -> {})) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.row().text(0)).isEqualTo("a");
            assertThat(rows.row().extraCells()).isEqualTo(9_998);
            assertThat(rows.row().width()).isEqualTo(10_000);
            assertThat(rows.next()).isTrue();
            assertThat(rows.row().extraCells()).isZero();
        }
    }

    @Test
    void aNulCostsItsOwnRowOnly() {
        Tables.Reading orders = read("id,note\n1,a\n2,b\0b\n3,c\n");

        assertThat(orders.cells()).containsExactly(List.of("1", "a"), List.of("3", "c"));
        assertThat(orders.problems()).containsExactly("line 3 has a NUL character in it");
    }

    @Test
    void everyKindOfLineEndCountsOnceInAndOutOfQuotes() {
        for (String end : List.of("\n", "\r", "\r\n")) {
            String text = String.join(end, "id,note", "1,\"a", "b\"", "", "2,\"c\" d,", "3,e", "");
            assertThat(read(text).lines()).containsExactly(2L, 6L);
        }
    }

    @Test
    void tenThousandBrokenRowsAmongAHundredThousandCostNoGoodRow() {
        String text = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 10 == 5 ? i + ",\"broken" : i + ",\"good\"")
                .collect(Collectors.joining("\n", "id,note\n", "\n"));

        Tables.Reading orders = read(text);

        assertThat(orders.cells()).hasSize(90_000);
        assertThat(orders.problems()).hasSize(10_000);
    }
}
