package io.clientele.vat.einvoice;

import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.OriginalInvoice;
import io.clientele.vat.invoice.PaymentMeans;
import io.clientele.vat.invoice.SupplyPeriod;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Writes a Cross Industry Invoice D16B, whose elements stand in the order of its schema. Not thread-safe. */
final class CiiWriter {
    private static final String CII = "urn:un:unece:uncefact:data:standard:";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final FileInvoice file;
    private final InvoiceDraft content;
    private final XmlOut out = new XmlOut();
    private final CiiParties parties;

    private CiiWriter(FileInvoice file) {
        this.file = file;
        this.content = file.content();
        this.parties = new CiiParties(out, file);
    }

    static String write(FileInvoice file) {
        return new CiiWriter(file).document();
    }

    private String document() {
        out.begin("rsm:CrossIndustryInvoice");
        out.attribute("xmlns:rsm", CII + "CrossIndustryInvoice:100");
        out.attribute("xmlns:ram", CII + "ReusableAggregateBusinessInformationEntity:100");
        out.attribute("xmlns:udt", CII + "UnqualifiedDataType:100");
        out.attribute("xmlns:qdt", CII + "QualifiedDataType:100");
        context();
        head();
        out.element("rsm:SupplyChainTradeTransaction", () -> {
            file.lines().forEach(line -> new CiiLine(out).write(line));
            out.element("ram:ApplicableHeaderTradeAgreement", this::agreement);
            out.element("ram:ApplicableHeaderTradeDelivery", this::delivery);
            out.element("ram:ApplicableHeaderTradeSettlement", this::settlement);
        });
        out.end();
        return out.finish();
    }

    private void context() {
        out.element("rsm:ExchangedDocumentContext", () -> {
            file.profile()
                    .process()
                    .ifPresent(process -> out.element(
                            "ram:BusinessProcessSpecifiedDocumentContextParameter", () -> out.text("ram:ID", process)));
            out.element(
                    "ram:GuidelineSpecifiedDocumentContextParameter",
                    () -> out.text("ram:ID", file.profile().specification()));
        });
    }

    private void head() {
        out.element("rsm:ExchangedDocument", () -> {
            out.text("ram:ID", file.invoice().number());
            out.text("ram:TypeCode", file.typeCode());
            day("ram:IssueDateTime", file.invoice().issued());
            file.notes().forEach(note -> out.element("ram:IncludedNote", () -> out.text("ram:Content", note)));
        });
    }

    private void day(String name, LocalDate day) {
        day(out, name, day);
    }

    private static void day(XmlOut out, String name, LocalDate day) {
        out.element(name, () -> out.text("udt:DateTimeString", "format", "102", DAY.format(day)));
    }

    private void agreement() {
        out.text("ram:BuyerReference", content.buyerReference());
        parties.write();
        reference("ram:SellerOrderReferencedDocument", content.salesOrder());
        reference("ram:BuyerOrderReferencedDocument", content.orderReference());
        reference("ram:ContractReferencedDocument", content.contractReference());
    }

    private void reference(String name, Optional<String> id) {
        id.ifPresent(given -> out.element(name, () -> out.text("ram:IssuerAssignedID", given)));
    }

    private void delivery() {
        file.deliveredTo().ifPresent(parties::shipTo);
        content.supplied()
                .ifPresent(supplied -> out.element(
                        "ram:ActualDeliverySupplyChainEvent", () -> day("ram:OccurrenceDateTime", supplied)));
        reference("ram:DespatchAdviceReferencedDocument", content.deliveryNote());
    }

    private void settlement() {
        out.text("ram:PaymentReference", content.paymentMeans().flatMap(PaymentMeans::reference));
        out.text(
                "ram:TaxCurrencyCode",
                content.vatCurrency().map(vat -> vat.currency().getCurrencyCode()));
        out.text("ram:InvoiceCurrencyCode", content.currency().getCurrencyCode());
        content.payee().ifPresent(parties::payee);
        content.paymentMeans().ifPresent(this::means);
        groups(file.groups());
        content.supplyPeriod().ifPresent(period -> period(out, period));
        file.charges().forEach(this::charge);
        terms();
        totals(file.totals());
        content.original().ifPresent(this::original);
    }

    private void means(PaymentMeans means) {
        out.element("ram:SpecifiedTradeSettlementPaymentMeans", () -> {
            out.text("ram:TypeCode", means.code());
            means.account().ifPresent(account -> {
                out.element("ram:PayeePartyCreditorFinancialAccount", () -> {
                    out.text("ram:IBANID", account);
                    out.text("ram:AccountName", means.accountName());
                });
                means.bank()
                        .ifPresent(bank -> out.element(
                                "ram:PayeeSpecifiedCreditorFinancialInstitution", () -> out.text("ram:BICID", bank)));
            });
        });
    }

    /** The tax point is that of the whole, and stands in one of the groups alone (rule CII-SR-461). */
    private void groups(List<VatGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            group(groups.get(i), i == 0 ? content.prepaidOn() : Optional.empty());
        }
    }

    private void group(VatGroup group, Optional<LocalDate> taxPoint) {
        Optional<Exemption> exemption = group.vat().exemption();
        out.element("ram:ApplicableTradeTax", () -> {
            amount("ram:CalculatedAmount", group.tax());
            out.text("ram:TypeCode", "VAT");
            out.text("ram:ExemptionReason", exemption.flatMap(Exemption::reason));
            amount("ram:BasisAmount", group.base());
            out.text("ram:CategoryCode", group.vat().category().code());
            out.text("ram:ExemptionReasonCode", exemption.flatMap(Exemption::vatex));
            taxPoint.ifPresent(day -> out.element(
                    "ram:TaxPointDate", () -> out.text("udt:DateString", "format", "102", DAY.format(day))));
            if (file.statesEveryRate()) {
                out.decimal("ram:RateApplicablePercent", group.vat().rate().percent());
            } else {
                rate(group.vat());
            }
        });
    }

    private void amount(String name, Money money) {
        out.decimal(name, money.amount());
    }

    private void rate(LineVat vat) {
        if (vat.category() != VatCategory.OUTSIDE_SCOPE) {
            out.decimal("ram:RateApplicablePercent", vat.rate().percent());
        }
    }

    static void period(XmlOut out, SupplyPeriod period) {
        out.element("ram:BillingSpecifiedPeriod", () -> {
            day(out, "ram:StartDateTime", period.first());
            day(out, "ram:EndDateTime", period.last());
        });
    }

    private void charge(FileInvoice.Charge charge) {
        out.element("ram:SpecifiedTradeAllowanceCharge", () -> {
            out.element("ram:ChargeIndicator", () -> out.text("udt:Indicator", Boolean.toString(charge.added())));
            amount("ram:ActualAmount", charge.net());
            out.text("ram:Reason", charge.reason());
            out.element("ram:CategoryTradeTax", () -> {
                out.text("ram:TypeCode", "VAT");
                out.text("ram:CategoryCode", charge.vat().category().code());
                rate(charge.vat());
            });
        });
    }

    private void terms() {
        if (content.paymentTerms().isPresent() || content.due().isPresent()) {
            out.element("ram:SpecifiedTradePaymentTerms", () -> {
                out.text("ram:Description", file.paymentTerms());
                content.due().ifPresent(due -> day("ram:DueDateDateTime", due));
            });
        }
    }

    private void totals(DocumentTotals totals) {
        out.element("ram:SpecifiedTradeSettlementHeaderMonetarySummation", () -> {
            amount("ram:LineTotalAmount", totals.lineSum());
            amount("ram:ChargeTotalAmount", totals.charges());
            amount("ram:AllowanceTotalAmount", totals.discounts());
            amount("ram:TaxBasisTotalAmount", totals.net());
            out.money("ram:TaxTotalAmount", totals.vat());
            totals.vatInVatCurrency().ifPresent(vat -> out.money("ram:TaxTotalAmount", vat));
            if (!totals.rounding().isZero()) {
                amount("ram:RoundingAmount", totals.rounding());
            }
            amount("ram:GrandTotalAmount", totals.gross());
            amount("ram:TotalPrepaidAmount", totals.prepaid());
            amount("ram:DuePayableAmount", totals.payable());
        });
    }

    private void original(OriginalInvoice original) {
        out.element("ram:InvoiceReferencedDocument", () -> {
            out.text("ram:IssuerAssignedID", original.number());
            original.issued()
                    .ifPresent(day -> out.element(
                            "ram:FormattedIssueDateTime",
                            () -> out.text("qdt:DateTimeString", "format", "102", DAY.format(day))));
        });
    }
}
