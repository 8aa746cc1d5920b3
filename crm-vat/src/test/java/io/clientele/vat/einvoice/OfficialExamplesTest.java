package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official examples come out to the cent: every line, group and sum that they state. */
class OfficialExamplesTest {

    static Stream<OfficialExample> reproduced() {
        return OfficialExample.all().stream().filter(OfficialExample::isReproduced);
    }

    static Stream<OfficialExample> notReproduced() {
        return OfficialExample.all().stream().filter(example -> !example.isReproduced());
    }

    private static DocumentTotals totals(OfficialExample example) {
        return example.document().totals(RoundingPolicy.STANDARD).orThrow();
    }

    private static OfficialExample.Sums sums(DocumentTotals totals) {
        return new OfficialExample.Sums(
                totals.lineSum(),
                totals.discounts(),
                totals.charges(),
                totals.net(),
                totals.vat(),
                totals.gross(),
                totals.payable());
    }

    @Test
    void thereAreThirtyAndMore() {
        assertThat(reproduced()).hasSize(33);
        assertThat(notReproduced()).extracting(OfficialExample::name).containsExactly("huf_example_cii");
    }

    @ParameterizedTest
    @MethodSource("reproduced")
    void anExampleComesToWhatItStates(OfficialExample example) {
        DocumentTotals totals = totals(example);

        assertThat(totals.lines()).extracting(LineTotal::net).isEqualTo(example.lineNets());
        assertThat(totals.groups()).containsExactlyInAnyOrderElementsOf(example.groups());
        assertThat(sums(totals)).isEqualTo(example.sums());
    }

    @ParameterizedTest
    @MethodSource("notReproduced")
    void whatIsNotReproducedDiffersForTheReasonGiven(OfficialExample example) {
        DocumentTotals totals = totals(example);

        assertThat(sums(totals)).isNotEqualTo(example.sums());
        assertThat(example.reason()).contains(totals.vat().amount().toPlainString());
    }

    /** The figures in a file of ours, which the reader finds nothing wrong with. */
    @ParameterizedTest
    @MethodSource("reproduced")
    void aFileOfTheSameFiguresIsReadBackWithoutAFlaw(OfficialExample example) throws IOException {
        DocumentTotals totals = totals(example);
        for (Syntax syntax : Syntax.values()) {
            FileAnswer answer = ElectronicInvoice.write(
                    new Invoice("1", Drafts.DAY, draft(example), totals), syntax, Profile.EN_16931);
            assertThat(answer).isInstanceOf(FileAnswer.Written.class);
            byte[] file = ((FileAnswer.Written) answer).xml().getBytes(StandardCharsets.UTF_8);

            assertThat(ElectronicInvoice.read(new ByteArrayInputStream(file)))
                    .isInstanceOfSatisfying(ReadAnswer.Read.class, read -> {
                        assertThat(read.flaws()).isEmpty();
                        assertThat(sums(read.invoice().totals())).isEqualTo(example.sums());
                    });
        }
    }

    private static InvoiceDraft draft(OfficialExample example) {
        InvoiceDraft.Builder draft = Drafts.domestic();
        return draft.currency(example.document().currency())
                .prepaid(example.document().prepaid())
                .lines(example.document().lines().stream()
                        .map(OfficialExamplesTest::line)
                        .toList())
                .adjustments(example.document().adjustments().stream()
                        .map(OfficialExamplesTest::adjustment)
                        .toList())
                .build();
    }

    private static InvoiceLine line(PricedLine line) {
        return InvoiceLine.builder()
                .id(line.id())
                .name("Article " + line.id())
                .price(line.price())
                .vat(line.vat())
                .build();
    }

    private static InvoiceAdjustment adjustment(Adjustment adjustment) {
        return new InvoiceAdjustment(adjustment.kind(), "Stated", adjustment.amount(), adjustment.vat());
    }
}
