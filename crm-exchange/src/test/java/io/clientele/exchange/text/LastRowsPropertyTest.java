package io.clientele.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LastRowsPropertyTest {

    /** The hash of the id in every row that the parser gives, 0 where there is none. */
    private static List<Long> parsed(Table table, int column) {
        List<Long> ids = new ArrayList<>();
        try (Rows rows = table.rows(Selection.ofColumns(column), problem -> {})) {
            while (rows.next()) {
                ids.add(rows.row().cell(0).hash());
            }
        }
        return ids;
    }

    private static Table table(String text) {
        return Table.open(Input.of("t.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void checkScan(String text, int column) {
        Table table = table(text);
        List<Long> scanned = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        boolean plain = IdScan.scan(table, column, (hash, row) -> {
            scanned.add(hash);
            places.add(row);
        });
        if (plain) {
            assertThat(scanned).isEqualTo(parsed(table, column));
            for (int i = 0; i < places.size(); i++) {
                assertThat(places.get(i)).isEqualTo(i);
            }
        }
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(
                        "a", "b", "12", "\"", "\"\"", "\"x\"", ",", ",", ",", "\n", "\n", "\r\n", "\r", " ", "é",
                        "\u00a0", "\t", ";")
                .list()
                .ofMinSize(0)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                "", "1", "22", "\"1\"", "\"a,b\"", "\"a\nb\"", "\"say \"\"so\"\"\"", " 1 ", "é", "x y", "\"\"");
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list().ofSize(3).list().ofMaxSize(30);
    }

    @Property(tries = 3_000)
    void aScanFindsWhatTheParserFindsWhateverTheText(
            @ForAll("bodies") String body, @ForAll @IntRange(max = 2) int column) {
        checkScan("h1,h2,h3\n" + body, column);
    }

    @Property(tries = 1_000)
    void aScanFindsWhatTheParserFindsInTables(
            @ForAll("rows") List<List<String>> rows,
            @ForAll @IntRange(max = 2) int column,
            @ForAll boolean windows,
            @ForAll boolean endsLine) {
        String end = windows ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder("h1,\"h\n2\",h3");
        rows.forEach(row -> text.append(end).append(String.join(",", row)));
        checkScan(text + (endsLine ? end : ""), column);
    }

    @Test
    void aPlainFileLargerThanTheBufferIsScannedToItsEnd() {
        StringBuilder text = new StringBuilder("id,text,more\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(i / 3)
                    .append(",\"a \"\"b\"\", c\",")
                    .append("x".repeat(i % 50))
                    .append(i % 2 == 0 ? "\n" : "\r\n");
        }
        Table table = table(text.toString());
        List<Long> scanned = new ArrayList<>();

        assertThat(IdScan.scan(table, 0, (hash, row) -> scanned.add(hash))).isTrue();
        assertThat(scanned).hasSize(20_000).isEqualTo(parsed(table, 0));
    }

    @Test
    void idsThatComeAgainLaterAreNotLastBefore() {
        Table table = table("id\na\nb\na\n\nb\nc\n");
        LastRows last = LastRows.of(table, 0);
        List<Boolean> answers = new ArrayList<>();
        try (Rows rows = table.rows(Selection.ofColumns(0), problem -> {})) {
            while (rows.next()) {
                answers.add(last.isLast(rows.row().cell(0), rows.row()));
            }
        }

        assertThat(answers).containsExactly(false, false, true, true, true);
        assertThat(last.size()).isEqualTo(3);
        assertThat(last.isScattered()).isTrue();
    }

    @Property(tries = 500)
    void idsAreScatteredWhereOthersComeBetween(@ForAll("ids") List<Integer> ids) {
        StringBuilder text = new StringBuilder("id,text\n");
        ids.forEach(id -> text.append(id == 0 ? "" : id).append(",x\n"));
        List<Integer> runs = new ArrayList<>();
        ids.stream()
                .filter(id ->
                        id != 0 && (runs.isEmpty() || !runs.get(runs.size() - 1).equals(id)))
                .forEach(runs::add);

        assertThat(LastRows.of(table(text.toString()), 0).isScattered())
                .isEqualTo(new HashSet<>(runs).size() < runs.size());
    }

    @Provide
    Arbitrary<List<Integer>> ids() {
        return Arbitraries.integers()
                .between(0, 3_000)
                .list()
                .ofMaxSize(2_500)
                .flatMap(list -> Arbitraries.of(true, false)
                        .map(sorted -> sorted ? list.stream().sorted().toList() : list));
    }
}
