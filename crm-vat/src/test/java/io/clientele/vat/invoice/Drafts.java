package io.clientele.vat.invoice;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.LinePrice;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Drafts as a shop in Luxembourg makes them. */
public final class Drafts {
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final LineVat STANDARD = LineVat.taxed(VatRate.of("17"));

    private Drafts() {}

    public static PostalAddress address(String country) {
        return PostalAddress.builder()
                .street("1, rue du Marché")
                .postcode("1111")
                .city("Town")
                .country(Country.of(country))
                .build();
    }

    public static Party seller() {
        return Party.builder()
                .name("Clientele Books S.à r.l.")
                .address(address("LU"))
                .vatNumber("LU12345613")
                .legalId("B123456")
                .endpoint(new Endpoint("9938", "LU12345613"))
                .contact(PartyContact.of("Sales", "+352 123456", "sales@shop.example"))
                .build();
    }

    public static Party consumer() {
        return Party.builder().name("Ann Doe").address(address("LU")).build();
    }

    public static Party business(String country, String vatNumber) {
        return Party.builder()
                .name("Buyer & Söhne GmbH")
                .address(address(country))
                .vatNumber(vatNumber)
                .identifier("C-4711")
                .legalId("HRB 1234")
                .endpoint(new Endpoint("9930", "DE136695976"))
                .build();
    }

    public static InvoiceLine line(String id, String quantity, String price, LineVat vat) {
        return InvoiceLine.builder()
                .id(id)
                .name("Article " + id)
                .price(LinePrice.of(quantity, price))
                .vat(vat)
                .build();
    }

    /** What a consumer in Luxembourg bought. */
    public static InvoiceDraft.Builder domestic() {
        return draft(consumer(), STANDARD);
    }

    public static InvoiceDraft.Builder draft(Party buyer, LineVat vat) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        draft.seller(seller())
                .buyer(buyer)
                .currency(EUR)
                .supplied(DAY)
                .due(DAY.plusDays(30))
                .paymentMeans(PaymentMeans.sepaTransfer("LU280019400644750000"))
                .buyerReference("04011000-12345-34")
                .addLines(line("1", "2", "10.00", vat), line("2", "1.5", "7.333", vat));
        return draft;
    }

    /** The goods of an intra-Community supply to Germany. */
    public static InvoiceDraft.Builder intraCommunity() {
        InvoiceDraft.Builder draft = draft(
                business("DE", "DE136695976"),
                LineVat.untaxed(
                        VatCategory.INTRA_COMMUNITY,
                        Exemption.of("VATEX-EU-IC", "Intra-Community supply, Art. 138 of Directive 2006/112/EC")));
        draft.deliveredTo(address("DE"));
        return draft;
    }

    /** A service to a business in Germany. */
    public static InvoiceDraft.Builder reverseCharge() {
        return draft(
                business("DE", "DE136695976"),
                LineVat.untaxed(VatCategory.REVERSE_CHARGE, Exemption.of("VATEX-EU-AE", "Reverse charge")));
    }

    /** A credit note for an invoice, over some lines. */
    public static InvoiceDraft credit(InvoiceDraft invoice, String number, List<InvoiceLine> lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        draft.from(invoice);
        return draft.kind(InvoiceKind.CREDIT_NOTE)
                .original(new OriginalInvoice(number, Optional.of(DAY)))
                .lines(lines)
                .build();
    }
}
