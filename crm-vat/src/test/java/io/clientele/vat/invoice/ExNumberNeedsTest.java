package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small enterprise that is exempt abroad names its number (Art. 284(3)(b)). */
class ExNumberNeedsTest {

    private static InvoiceDraft draft(String reason, String taxNumber) {
        LineVat exempt = LineVat.untaxed(VatCategory.EXEMPT, Exemption.inWords(reason));
        InvoiceDraft draft = Drafts.draft(Drafts.consumer(), exempt).build();
        Party seller = Party.builder().from(draft.seller()).taxNumber(taxNumber).build();
        InvoiceDraft.Builder other = InvoiceDraft.builder();
        return other.from(draft).seller(seller).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12/345/67890", "LU12345613"})
    void withoutItTheInvoiceIsNotIssued(String other) {
        assertThat(InvoiceDesk.standard()
                        .missing(draft("Small enterprise, exempt under Art. 284(2) of Directive 2006/112/EC", other)))
                .extracting(Missing::field, Missing::rule)
                .containsExactly(tuple("seller.taxNumber", "Art. 284(3)(b)"));
    }

    @Test
    void itStandsAsTheTaxNumberOfTheSeller() {
        assertThat(InvoiceDesk.standard().missing(draft("Exempt, Art. 284(2)", "LU12345613-EX")))
                .isEmpty();
    }

    @Test
    void atHomeItIsNotNeeded() {
        assertThat(InvoiceDesk.standard().missing(draft("Small enterprise, Art. 284(1)", "")))
                .isEmpty();
    }
}
