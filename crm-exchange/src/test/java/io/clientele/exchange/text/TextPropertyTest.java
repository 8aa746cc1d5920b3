package io.clientele.exchange.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TextPropertyTest {

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars('a', 'ß', '"', ',', ';', '\t', '|', '\n', 'λ', '.')
                .ofMaxLength(6)
                .map(text -> "x" + text + "x");
        return cell.list().ofSize(3).list().ofMaxSize(8);
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(
            @ForAll("rows") List<List<String>> rows, @ForAll("delimiters") char delimiter, @ForAll boolean mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvOut out = new CsvOut(bytes, new CsvProfile(delimiter, false, mark, false))) {
            out.header(List.of("one", "two", "three"));
            for (List<String> row : rows) {
                row.forEach(out::text);
                out.endRow();
            }
        }

        Tables.Reading read = Tables.read(Input.of("t.csv", bytes.toByteArray()));

        assertThat(read.cells()).isEqualTo(rows);
        assertThat(read.table().delimiter()).isEqualTo(delimiter);
        assertThat(read.problems()).isEmpty();
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<byte[]> nearlyCsv() {
        return Arbitraries.of(
                        "a", ",", ";", "\"", "\n", "\r", "\r\n", "é", "\0", "sep=;", " ", "12.5", "\"\"", "\ufeff", "<")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts).getBytes(UTF_8));
    }

    @Property(tries = 1000)
    void anyBytesEndInRowsAndProblemsOrInOneTypedRefusal(@ForAll("nearlyCsv") byte[] bytes) {
        assertEndsWell(bytes);
    }

    @Property(tries = 300)
    void evenNoiseDoes(@ForAll @Size(max = 300) byte[] bytes) {
        assertEndsWell(bytes);
    }

    private static void assertEndsWell(byte[] bytes) {
        try {
            Tables.Reading read = Tables.read(Input.of("t.csv", bytes));
            assertThat(read.lines()).isSorted();
        } catch (UnreadableFileException refused) {
            assertThat(refused).hasMessageStartingWith("t.csv ");
        }
    }

    /** The JDK's strict decoder is the oracle; it calls a sequence cut off at the end malformed, the scan does not. */
    @Property(tries = 1000)
    void theScanAgreesWithTheDecoderOnWhatIsUtf8(@ForAll("nearlyUtf8") byte[] bytes) {
        Utf8Scan scan = new Utf8Scan();
        int half = bytes.length / 2;
        scan.feed(bytes, 0, half);
        scan.feed(bytes, half, bytes.length);

        assertThat(scan.isUtf8()).isEqualTo(decodes(bytes));
        assertThat(scan.hasNul())
                .isEqualTo(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(0) >= 0);
    }

    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        return Arbitraries.of(
                        "ascii ascii ascii", "é", "€", "😀", "\u00e2\u0082", "\u00ed\u00a0\u0080", "\u00c0\u00af", "\0")
                .list()
                .ofMaxSize(8)
                .map(parts -> bytes(parts));
    }

    private static byte[] bytes(List<String> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : parts) {
            boolean raw = part.length() > 1 && part.chars().allMatch(c -> c >= 0x80 && c < 0x100);
            all.writeBytes(part.getBytes(raw ? java.nio.charset.StandardCharsets.ISO_8859_1 : UTF_8));
        }
        all.writeBytes(new byte[] {'z'});
        return all.toByteArray();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    @Property
    void everyAmountIsReadBackInEveryNotation(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        DecimalParser parser = new DecimalParser(DecimalStyle.POINT);
        String english = String.format(java.util.Locale.ROOT, "%,.2f", amount);
        String german = english.replace(',', ' ').replace('.', ',').replace(' ', '.');

        assertThat(parser.parse(amount.toPlainString())).isEqualTo(Parsed.of(amount));
        assertThat(parser.parse(english)).isEqualTo(Parsed.of(amount));
        assertThat(parser.parse(german + " €")).isEqualTo(Parsed.of(amount));
        assertThat(parser.minorUnits(amount.toPlainString(), 2)).isEqualTo(cents);
    }

    @Property
    void localTimesAreResolvedAsJavaDoes(
            @ForAll @IntRange(min = 1, max = 365) int day, @ForAll @IntRange(max = 1439) int minute) {
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        java.time.LocalDateTime local =
                java.time.LocalDate.ofYearDay(2018, day).atStartOfDay().plusMinutes(minute);

        assertThat(new TimeParser(zone, DateOrder.DAY_FIRST).instant(local.toString()))
                .isEqualTo(Parsed.of(ZonedDateTime.of(local, zone).toInstant()));
    }

    @Property(tries = 200)
    void theLastRowOfEveryIdIsKnown(@ForAll @Size(min = 1, max = 200) List<@IntRange(max = 20) Integer> ids) {
        Table table = Table.open(
                Tables.text(ids.stream().map(id -> id + ",x").collect(Collectors.joining("\n", "id,note\n", "\n"))));
        LastRows last = LastRows.of(table, 0);
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            expected.put(String.valueOf(ids.get(i)), i);
        }

        List<String> closed = new ArrayList<>();
        try (Rows rows = table.rows(Selection.ofColumns(0), problem -> {})) {
            while (rows.next()) {
                boolean isLast = expected.getOrDefault(rows.row().text(0), -1)
                        == rows.row().number();
                assertThat(last.isLast(rows.row().cell(0), rows.row())).isEqualTo(isLast);
                closed.add(rows.row().text(0));
            }
        }
        assertThat(closed).hasSize(ids.size());
        assertThat(last.size()).isEqualTo(expected.size());
    }
}
