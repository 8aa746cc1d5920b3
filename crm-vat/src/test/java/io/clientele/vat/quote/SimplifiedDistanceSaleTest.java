package io.clientele.vat.quote;

import static io.clientele.vat.quote.InvoiceSales.AT_HOME;
import static io.clientele.vat.quote.InvoiceSales.and;
import static io.clientele.vat.quote.InvoiceSales.invoice;
import static io.clientele.vat.quote.InvoiceSales.missing;
import static io.clientele.vat.quote.InvoiceSales.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Art. 220(1)(2) and 220a(2) of Directive 2006/112/EC: goods for consumers in other member states. */
class SimplifiedDistanceSaleTest {
    private static final String REFUSED = "'simplified': a full invoice for goods that go to a consumer in another"
            + " member state, where the one-stop shop is not used (Art. 220a(2))";

    private static final String ABROAD = with(
            with(
                    and(AT_HOME, "\"simplified\": true, \"distance_sales_option\": true"),
                    "\"ship_to\": \"LU\"",
                    "\"ship_to\": \"DE\""),
            "\"country\": \"LU\", \"type\": \"consumer\"",
            "\"country\": \"DE\", \"type\": \"consumer\"");

    private static final String REGISTERED = with(ABROAD, "\"oss\": false", """
            "oss": false, "registrations": ["DE"], "vat_ids": ["DE136695976"]""");

    @Test
    void theyNeedAFullInvoiceWhereTheSellerIsRegisteredThere() {
        assertThat(missing(REGISTERED)).containsExactly(REFUSED);
        assertThat(invoice(with(REGISTERED, "\"simplified\": true, ", ""))
                        .content()
                        .distanceSale())
                .isTrue();
    }

    @Test
    void inTheOneStopShopASimplifiedOneWillDo() {
        String oss = with(ABROAD, "\"oss\": false", "\"oss\": true");

        assertThat(invoice(oss).content().simplified()).isTrue();
    }

    /** Art. 59c: it is taxed at home, and Art. 33 does not apply. */
    @Test
    void soItWillBelowTheThreshold() {
        String below = with(
                ABROAD,
                "\"distance_sales_option\": true",
                "\"amount\": \"20.00\", \"ytd_distance_sales\": \"100.00\", \"previous_year_distance_sales\": \"0.00\"");

        assertThat(invoice(below).content().simplified()).isTrue();
    }

    @Test
    void soItWillForGoodsThatAreInTheStateAlready() {
        String within = with(REGISTERED, "\"ship_from\": \"LU\"", "\"ship_from\": \"DE\"");

        assertThat(invoice(within).content().simplified()).isTrue();
    }

    @Test
    void theDraftItselfKnowsIt() {
        InvoiceDraft full =
                invoice(with(REGISTERED, "\"simplified\": true, ", "")).content();
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        List<Missing> missing =
                InvoiceDesk.standard().missing(draft.from(full).simplified(true).build());

        assertThat(missing).extracting(Missing::sentence).containsExactly(REFUSED);
    }
}
