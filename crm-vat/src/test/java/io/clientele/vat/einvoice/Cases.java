package io.clientele.vat.einvoice;

import io.clientele.address.PostalAddress;
import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Gtin;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceKind;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.OriginalInvoice;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.Payee;
import io.clientele.vat.invoice.SupplyPeriod;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatCurrency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Invoices of every category of VAT, and of every kind. */
final class Cases {
    private Cases() {}

    /** An invoice with a name. */
    record Case(String name, Invoice invoice) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Invoice invoice(InvoiceDraft draft) {
        return new Invoice("LU-2026-000001", Drafts.DAY, draft, draft.totals().orThrow());
    }

    /** All, each as an invoice and as a credit note. */
    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        for (Case one : invoices()) {
            all.add(one);
            InvoiceDraft.Builder credit = InvoiceDraft.builder();
            credit.from(one.invoice().content())
                    .kind(InvoiceKind.CREDIT_NOTE)
                    .original(new OriginalInvoice("LU-2026-000001", Optional.of(Drafts.DAY)));
            all.add(new Case(one.name() + ", credited", invoice(credit.build())));
        }
        return all;
    }

    static List<Case> invoices() {
        List<Case> cases = new ArrayList<>();
        cases.addAll(byCategory());
        cases.addAll(byKind());
        return cases;
    }

    private static Case named(String name, InvoiceDraft.Builder draft) {
        return new Case(name, invoice(draft.build()));
    }

    private static LineVat untaxed(VatCategory category, String vatex, String reason) {
        return LineVat.untaxed(category, Exemption.of(vatex, reason));
    }

    private static List<Case> byCategory() {
        Party german = Drafts.business("DE", "DE136695976");
        LineVat zero = new LineVat(VatCategory.ZERO_RATED, VatRate.ZERO, Optional.empty());
        return List.of(
                named("S: domestic", Drafts.domestic()),
                named("S: distance sale, at the rate of destination", Drafts.draft(Drafts.consumer(), rate("25.5"))),
                named("Z: zero-rated", Drafts.draft(Drafts.consumer(), zero)),
                named(
                        "E: exempt",
                        Drafts.draft(
                                Drafts.consumer(),
                                untaxed(
                                        VatCategory.EXEMPT,
                                        "VATEX-EU-132-1I",
                                        "Art. 132(1)(i) of Directive 2006/112/EC"))),
                named(
                        "E: small enterprise, in words alone",
                        Drafts.draft(
                                Drafts.consumer(),
                                LineVat.untaxed(VatCategory.EXEMPT, Exemption.inWords("Small enterprise, Art. 284")))),
                named("E: small enterprise abroad, by its number alone", smallAbroad()),
                named(
                        "E: margin scheme",
                        Drafts.draft(
                                Drafts.consumer(),
                                untaxed(VatCategory.EXEMPT, "VATEX-EU-F", "Margin scheme — Second-hand goods"))),
                named("AE: reverse charge", Drafts.reverseCharge()),
                named("K: intra-Community supply", Drafts.intraCommunity()),
                named("K: to Northern Ireland", northernIrish()),
                named(
                        "G: export",
                        Drafts.draft(
                                Party.builder()
                                        .name("Swiss AG")
                                        .address(Drafts.address("CH"))
                                        .build(),
                                untaxed(VatCategory.EXPORT, "VATEX-EU-G", "Export, Art. 146"))),
                named(
                        "O: outside the scope",
                        Drafts.draft(german, untaxed(VatCategory.OUTSIDE_SCOPE, "VATEX-EU-O", "Not subject to VAT"))),
                named("L: IGIC", spanish(VatCategory.CANARY_ISLANDS, "7")),
                named("M: IPSI", spanish(VatCategory.CEUTA_AND_MELILLA, "4")),
                named("B: split payment", italian()));
    }

    private static InvoiceDraft.Builder smallAbroad() {
        InvoiceDraft.Builder draft = Drafts.draft(
                Drafts.consumer(),
                LineVat.untaxed(
                        VatCategory.EXEMPT,
                        Exemption.inWords("Small enterprise of another member state, Art. 284(2)")));
        return draft.seller(Party.builder()
                .name("Ann Doe")
                .address(Drafts.address("LU"))
                .legalId("B123456")
                .taxNumber("LU12345613-EX")
                .build());
    }

    private static LineVat rate(String percent) {
        return LineVat.taxed(VatRate.of(percent));
    }

    private static InvoiceDraft.Builder northernIrish() {
        PostalAddress belfast = PostalAddress.builder()
                .from(Drafts.address("GB"))
                .region("Northern Ireland")
                .build();
        Party buyer = Party.builder()
                .from(Drafts.business("GB", "XI110305878"))
                .address(belfast)
                .build();
        return builder(Drafts.intraCommunity().buyer(buyer).deliveredTo(belfast));
    }

    private static InvoiceDraft.Builder spanish(VatCategory category, String percent) {
        Party seller = Party.builder()
                .from(Drafts.seller())
                .address(Drafts.address("ES"))
                .vatNumber("ESB58378431")
                .build();
        LineVat vat = new LineVat(category, VatRate.of(percent), Optional.empty());
        return builder(Drafts.draft(Drafts.consumer(), vat).seller(seller));
    }

    private static InvoiceDraft.Builder italian() {
        Party seller = Party.builder()
                .from(Drafts.seller())
                .address(Drafts.address("IT"))
                .vatNumber("IT00743110157")
                .build();
        LineVat vat = new LineVat(VatCategory.SPLIT_PAYMENT, VatRate.of("22"), Optional.empty());
        return builder(Drafts.draft(Drafts.business("IT", "IT00743110157"), vat).seller(seller));
    }

    private static InvoiceDraft.Builder builder(Object draft) {
        return (InvoiceDraft.Builder) draft;
    }

    private static List<Case> byKind() {
        Currency krone = Currency.getInstance("DKK");
        return List.of(
                named("two rates, discounts and charges", adjusted()),
                named("prices with VAT in them", gross()),
                named(
                        "paid on account",
                        builder(Drafts.domestic()
                                .prepaid(Money.ofMinor(10_00, Drafts.EUR))
                                .prepaidOn(LocalDate.of(2026, 2, 1)))),
                named(
                        "a payment on account, before anything is supplied",
                        builder(Drafts.domestic().supplied(Optional.empty()).prepaidOn(LocalDate.of(2026, 2, 1)))),
                named(
                        "VAT in krone, too",
                        builder(Drafts.domestic().vatCurrency(new VatCurrency(krone, new BigDecimal("7.4604"))))),
                named("self-billed", builder(Drafts.domestic().selfBilled(true))),
                named(
                        "cash accounting, with notes",
                        builder(Drafts.domestic().cashAccounting(true).addNotes("Thank you & <good bye>", "é 😀"))),
                named("a tax representative", represented()),
                named(
                        "a service over a month",
                        builder(Drafts.domestic()
                                .supplied(Optional.empty())
                                .supplyPeriod(new SupplyPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28))))),
                named(
                        "references and terms",
                        builder(Drafts.domestic()
                                .orderReference("PO-1")
                                .contractReference("C-1")
                                .salesOrder("SO-1")
                                .deliveryNote("DN-1")
                                .paymentTerms("30 days net"))),
                named("the seller's order alone", builder(Drafts.domestic().salesOrder("SO-1"))),
                named("a marketplace to be paid", builder(Drafts.domestic().payee(Payee.of("Market Ltd")))),
                named(
                        "a payee with its numbers",
                        builder(Drafts.domestic()
                                .payee(new Payee("Market Ltd", Optional.of("M-1"), Optional.of("B999999"))))),
                named("all that a line can say", said()));
    }

    private static InvoiceDraft.Builder adjusted() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.addLines(Drafts.line("3", "3", "0.333", rate("3")))
                .addLines(InvoiceLine.builder()
                        .id("4")
                        .name("Paper")
                        .description("500 sheets, A4")
                        .article("P-500")
                        .unit("HUR")
                        .price(LinePrice.of("250", "12.5")
                                .withPriceBase(new BigDecimal("100"))
                                .withDiscount(new BigDecimal("1.25"))
                                .withCharge(new BigDecimal("0.50")))
                        .vat(rate("8"))
                        .build())
                .addAdjustments(
                        new InvoiceAdjustment(
                                Adjustment.Kind.DISCOUNT,
                                "Voucher",
                                Money.ofMinor(3_00, Drafts.EUR),
                                Optional.of(Drafts.STANDARD)),
                        new InvoiceAdjustment(
                                Adjustment.Kind.CHARGE,
                                "Shipping",
                                Money.ofMinor(4_90, Drafts.EUR),
                                Optional.of(rate("3"))));
        return draft;
    }

    private static InvoiceDraft.Builder said() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.supplied(Optional.empty())
                .supplyPeriod(new SupplyPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)))
                .addLines(InvoiceLine.builder()
                        .from(Drafts.line("3", "1", "9.90", Drafts.STANDARD))
                        .description("A month of it")
                        .article("P-1")
                        .buyerArticle("4711")
                        .gtin(new Gtin("4006381333931"))
                        .note("With a greeting card")
                        .orderLine("7")
                        .period(new SupplyPeriod(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 20)))
                        .build());
        return draft;
    }

    private static InvoiceDraft.Builder gross() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        LineVat vat = rate("19");
        draft.priceMode(PriceMode.GROSS)
                .lines(List.of(Drafts.line("1", "3", "0.03", vat), Drafts.line("2", "7", "9.99", vat)))
                .addAdjustments(new InvoiceAdjustment(
                        Adjustment.Kind.CHARGE, "Shipping", Money.ofMinor(4_90, Drafts.EUR), Optional.empty()));
        return draft;
    }

    private static InvoiceDraft.Builder represented() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.taxRepresentative(Party.builder()
                        .name("Fiscal S.A.")
                        .address(Drafts.address("LU"))
                        .vatNumber("LU12345613")
                        .build())
                .seller(Party.builder()
                        .from(Drafts.seller())
                        .tradingName("Books Direct")
                        .taxNumber("201/123/12340")
                        .vatNumber(Optional.empty())
                        .build());
        return draft;
    }
}
