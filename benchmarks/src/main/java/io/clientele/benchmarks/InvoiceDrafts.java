package io.clientele.benchmarks;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PaymentMeans;
import io.clientele.vat.total.LinePrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;

/** Invoices of a shop: three lines each, at two rates. */
final class InvoiceDrafts {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int LINES = 3;
    private static final List<LineVat> RATES = List.of(LineVat.taxed(VatRate.of("17")), LineVat.taxed(VatRate.of("3")));

    private InvoiceDrafts() {}

    static InvoiceDraft next(Random random, int number) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        draft.seller(party("Books S.à r.l.", "Luxembourg"))
                .buyer(party("Customer " + number, "Esch-sur-Alzette"))
                .currency(Currency.getInstance("EUR"))
                .supplied(DAY)
                .due(DAY.plusDays(30))
                .paymentMeans(PaymentMeans.sepaTransfer("LU280019400644750000"));
        for (int i = 1; i <= LINES; i++) {
            draft.addLines(InvoiceLine.builder()
                    .id(Integer.toString(i))
                    .name("Article " + random.nextInt(1_000))
                    .price(LinePrice.of(
                            BigDecimal.valueOf(1 + random.nextInt(5)), BigDecimal.valueOf(random.nextInt(10_000), 2)))
                    .vat(RATES.get(random.nextInt(RATES.size())))
                    .build());
        }
        return draft.build();
    }

    private static Party party(String name, String city) {
        return Party.builder()
                .name(name)
                .vatNumber("LU12345613")
                .legalId("B123456")
                .address(PostalAddress.builder()
                        .street("1, rue du Marché")
                        .postcode("1111")
                        .city(city)
                        .country(new Country("LU"))
                        .build())
                .build();
    }
}
