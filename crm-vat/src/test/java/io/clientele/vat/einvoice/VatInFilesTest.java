package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** All documents of one number state the same VAT: what the page shows is what the files say. */
class VatInFilesTest {
    private static final LineVat NINETEEN = LineVat.taxed(VatRate.of("19"));

    private static Invoice invoice(PriceMode mode, RoundingPolicy rounding, List<Long> cents) {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.priceMode(mode).rounding(rounding).lines(List.of());
        for (int i = 0; i < cents.size(); i++) {
            String price = BigDecimal.valueOf(cents.get(i), 2).toPlainString();
            draft.addLines(Drafts.line(Integer.toString(i + 1), "1", price, NINETEEN));
        }
        return Cases.invoice(draft.build());
    }

    private static DocumentTotals filed(Invoice invoice, Syntax syntax) {
        String xml = ((FileAnswer.Written) ElectronicInvoice.write(invoice, syntax, Profile.EN_16931)).xml();
        ReadAnswer read = ElectronicInvoice.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return ((ReadAnswer.Read) read).invoice().totals();
    }

    @Example
    void nineNinetyNineAtNineteenPercentIsPaidByACentOfRounding() {
        Invoice invoice = invoice(PriceMode.GROSS, RoundingPolicy.STANDARD, List.of(999L));

        assertThat(invoice.totals().vat()).hasToString("1.60 EUR");
        assertThat(invoice.inFile().vat()).hasToString("1.59 EUR");
        assertThat(invoice.inFile().gross()).hasToString("9.98 EUR");
        assertThat(invoice.inFile().rounding()).hasToString("0.01 EUR");
        assertThat(invoice.inFile().payable()).hasToString("9.99 EUR");
    }

    @Property(seed = "2026", tries = 200)
    void everyFileStatesWhatThePageBesideItStates(
            @ForAll PriceMode mode,
            @ForAll RoundingPolicy.Scope scope,
            @ForAll RoundingPolicy.First first,
            @ForAll Syntax syntax,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 99_999) Long> cents) {
        Invoice invoice = invoice(mode, new RoundingPolicy(scope, first), cents);
        DocumentTotals page = invoice.inFile();
        DocumentTotals file = filed(invoice, syntax);

        assertThat(file.groups()).isEqualTo(page.groups());
        assertThat(List.of(file.net(), file.vat(), file.gross(), file.rounding(), file.payable()))
                .isEqualTo(List.of(page.net(), page.vat(), page.gross(), page.rounding(), page.payable()));
        assertThat(page.payable()).isEqualTo(invoice.totals().payable());
    }

    /** What another has written is shown as it was written, right or not. */
    @Example
    void anInvoiceOfAnotherIsStatedAsItIs() {
        Invoice invoice = invoice(PriceMode.NET, RoundingPolicy.STANDARD, List.of(999L));
        DocumentTotals wrong = DocumentTotals.builder()
                .from(invoice.totals())
                .vat(invoice.totals().vat().plus(invoice.totals().net()))
                .build();
        Invoice read = new Invoice(invoice.number(), invoice.issued(), invoice.content(), wrong);

        assertThat(read.inFile()).isEqualTo(wrong);
    }
}
