package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.Missing;
import java.util.List;

/** Sales in JSON of which invoices are made, and what comes of them. */
final class InvoiceSales {
    /** Goods that a shop in Luxembourg sends to a consumer at home. */
    static final String AT_HOME = """
            {
              "number": "LU-2026-000123", "issued": "2026-03-03", "date": "2026-03-02", "due": "2026-04-02",
              "seller": {"country": "LU", "vat_id": "LU12345613", "oss": false, "name": "Books S.à r.l.",
                "address": {"street": "1, rue du Marché", "postcode": "1111", "city": "Luxembourg"}},
              "buyer": {"country": "LU", "type": "consumer", "name": "Ann Doe",
                "address": {"street": "2, rue du Parc", "postcode": "2222", "city": "Luxembourg"}},
              "ship_from": "LU", "ship_to": "LU", "currency": "EUR",
              "lines": [{"id": "1", "supply": "goods", "quantity": "2", "unit_price": "10.00", "name": "Atlas"}]
            }
            """;

    /** Goods that it sends to a business in Germany. */
    static final String TO_GERMANY = AT_HOME.replace("\"ship_to\": \"LU\"", "\"ship_to\": \"DE\"")
            .replace(
                    "\"country\": \"LU\", \"type\": \"consumer\"",
                    "\"country\": \"DE\", \"type\": \"business\","
                            + " \"vat_id\": \"DE136695976\", \"vat_id_check\": \"valid\"");

    private InvoiceSales() {}

    /** A sale with something else in a place that it has. */
    static String with(String sale, String place, String other) {
        assertThat(sale).contains(place);
        return sale.replace(place, other);
    }

    /** A sale with more fields. */
    static String and(String sale, String fields) {
        return with(sale, "\"currency\"", fields + ", \"currency\"");
    }

    static InvoiceAnswer answer(String sale) {
        return InvoiceRequests.standard().ofJson(sale);
    }

    static Invoice invoice(String sale) {
        InvoiceAnswer answer = answer(sale);
        assertThat(answer).as("%s", answer).isInstanceOf(InvoiceAnswer.Made.class);
        return ((InvoiceAnswer.Made) answer).invoice();
    }

    static String refusal(String sale) {
        InvoiceAnswer answer = answer(sale);
        assertThat(answer).as("%s", answer).isInstanceOf(InvoiceAnswer.Refused.class);
        return ((InvoiceAnswer.Refused) answer).refusal().sentence();
    }

    static List<String> missing(String sale) {
        InvoiceAnswer answer = answer(sale);
        assertThat(answer).as("%s", answer).isInstanceOf(InvoiceAnswer.Incomplete.class);
        return ((InvoiceAnswer.Incomplete) answer)
                .missing().stream().map(Missing::sentence).toList();
    }
}
