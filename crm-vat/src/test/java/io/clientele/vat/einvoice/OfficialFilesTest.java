package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceKind;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the official examples are read, come to what they state, and are written again as the same invoices. */
class OfficialFilesTest {
    static Stream<OfficialFile> all() {
        return OfficialFile.all();
    }

    static Stream<OfficialFile> published() {
        return OfficialFile.published();
    }

    static Stream<OfficialFile> writable() {
        return all().filter(file -> lacking(file).isEmpty());
    }

    /** What the invoice lacks to be written in either syntax. */
    private static List<String> lacking(OfficialFile file) {
        Invoice invoice = read(file);
        return Stream.of(Syntax.values())
                .flatMap(syntax -> ElectronicInvoice.missing(invoice, syntax, Profile.EN_16931).stream())
                .map(Missing::field)
                .distinct()
                .toList();
    }

    private static Invoice read(OfficialFile file) {
        assertThat(file.read()).isInstanceOf(ReadAnswer.Read.class);
        return ((ReadAnswer.Read) file.read()).invoice();
    }

    private static String written(Invoice invoice, Syntax syntax) {
        FileAnswer answer = ElectronicInvoice.write(invoice, syntax, Profile.EN_16931);
        assertThat(answer).isInstanceOf(FileAnswer.Written.class);
        return ((FileAnswer.Written) answer).xml();
    }

    @Test
    void thereAreNineOfEachKind() {
        assertThat(all()).hasSize(27);
        assertThat(all().map(OfficialFile::xml)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsReadAndNothingIsFoundWrongWithIt(OfficialFile file) {
        assertThat(file.read()).isInstanceOfSatisfying(ReadAnswer.Read.class, read -> {
            assertThat(read.flaws()).isEmpty();
            assertThat(read.invoice().content().kind())
                    .isEqualTo(file.credit() ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE);
        });
    }

    /** The number of an article in a scheme that is not that of bar codes, and nothing of an ordinary invoice. */
    @Test
    void whatAnInvoiceHasNoPlaceForIsNamedByItsPath() {
        assertThat(passedOver("CII_example4")).isEmpty();
        assertThat(passedOver("CII_example6")).isEmpty();
        assertThat(passedOver("CII_example7")).isEmpty();
        assertThat(passedOver("CII_example2"))
                .hasSize(19)
                .contains("CrossIndustryInvoice/SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem"
                        + "/SpecifiedTradeProduct/GlobalID");
    }

    private static List<String> passedOver(String name) {
        ReadAnswer answer = published()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .read();
        return ((ReadAnswer.Read) answer).passedOver();
    }

    @ParameterizedTest
    @MethodSource("published")
    void eachComesToWhatItStates(OfficialFile file) {
        Invoice invoice = read(file);
        DocumentTotals stated = invoice.totals();
        DocumentTotals ours = totals(invoice);

        assertThat(ours.groups()).containsExactlyInAnyOrderElementsOf(stated.groups());
        assertThat(ours)
                .usingRecursiveComparison()
                .ignoringFields("groups", "vatCurrency")
                .isEqualTo(stated);
    }

    @Test
    void thePricesOfSomeLinesDoNotGiveTheirNetAmountsWhichTheNormDoesNotAskFor() {
        Map<String, Long> lines = new TreeMap<>();
        published().forEach(file -> {
            Invoice invoice = read(file);
            long others = invoice.content().lines().stream()
                    .filter(line -> !byPrice(invoice, line).equals(stated(invoice, line)))
                    .count();
            lines.put(file.name(), others);
        });
        lines.values().removeIf(count -> count == 0);

        assertThat(lines)
                .isEqualTo(Map.of("CII_example1", 1L, "CII_example2", 5L, "CII_example8", 10L, "CII_example9", 1L));
    }

    @ParameterizedTest
    @MethodSource("writable")
    void eachIsWrittenAgainAndReadBackAsTheSameInvoice(OfficialFile file) {
        Invoice invoice = read(file);
        for (Syntax syntax : Syntax.values()) {
            OfficialFile again = new OfficialFile(file.name(), syntax, file.credit(), written(invoice, syntax));

            isSame(read(again), invoice);
        }
    }

    @ParameterizedTest
    @MethodSource("writable")
    void whatIsWrittenAgainBreaksNoRuleThatTheFileDoesNotBreakItself(OfficialFile file) {
        Invoice invoice = read(file);
        Set<String> allowed = new HashSet<>(file.broken());
        for (Syntax syntax : Syntax.values()) {
            assertThat(allowed).containsAll(OfficialFile.broken(written(invoice, syntax), syntax, file.credit()));
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void theSameInvoiceIsReadFromTheUblOfAnotherProgram(OfficialFile file) {
        isSame(read(file.inUbl()), read(file));
    }

    /**
     * One pays into an account that is an empty element; of another the program has lost until when it is to be paid.
     */
    @Test
    void whatIsNotWrittenLacksWhatTheFileLacks() {
        Map<String, List<String>> lacking = all().filter(file -> !lacking(file).isEmpty())
                .collect(Collectors.toMap(OfficialFile::toString, OfficialFilesTest::lacking));

        assertThat(lacking)
                .isEqualTo(Map.of(
                        "CII_example5 in CII", List.of("paymentMeans.account"),
                        "CII_example5 in UBL", List.of("paymentMeans.account"),
                        "CII_example5 in UBL, credited", List.of("paymentMeans.account"),
                        "CII_example6 in UBL, credited", List.of("due")));
    }

    /**
     * The other program takes the base quantity from the gross price, which we do not read, puts the kind of a note in
     * front of it and leaves out a payee's number in a register. A number is the same with more zeros behind.
     */
    private static void isSame(Invoice one, Invoice other) {
        assertThat(one)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFieldsMatchingRegexes(".*priceBase", ".*notes", ".*payee.*legalId.*")
                .isEqualTo(other);
    }

    private static DocumentTotals totals(Invoice invoice) {
        InvoiceDraft content = invoice.content();
        PricedDocument.Builder document = PricedDocument.builder()
                .currency(content.currency())
                .correction(true)
                .prepaid(content.prepaid());
        for (InvoiceLine line : content.lines()) {
            Money net = stated(invoice, line);
            boolean given = byPrice(invoice, line).equals(net);
            document.addLines(new PricedLine(line.id(), line.vat(), given ? line.price() : asPrice(net)));
        }
        for (int i = 0; i < content.adjustments().size(); i++) {
            InvoiceAdjustment one = content.adjustments().get(i);
            document.addAdjustments(new Adjustment(Integer.toString(i), one.kind(), one.amount(), one.vat()));
        }
        return document.build().totals(RoundingPolicy.STANDARD).orThrow();
    }

    private static LinePrice asPrice(Money net) {
        return LinePrice.of(
                BigDecimal.valueOf(net.amount().signum()), net.amount().abs());
    }

    private static Money stated(Invoice invoice, InvoiceLine line) {
        return invoice.totals()
                .lines()
                .get(invoice.content().lines().indexOf(line))
                .net();
    }

    private static Money byPrice(Invoice invoice, InvoiceLine line) {
        return PricedDocument.builder()
                .currency(invoice.content().currency())
                .correction(true)
                .addLines(new PricedLine(line.id(), line.vat(), line.price()))
                .build()
                .totals(RoundingPolicy.STANDARD)
                .orThrow()
                .lines()
                .get(0)
                .net();
    }
}
