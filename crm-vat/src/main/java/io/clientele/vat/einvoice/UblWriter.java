package io.clientele.vat.einvoice;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.OriginalInvoice;
import io.clientele.vat.invoice.PaymentMeans;
import io.clientele.vat.invoice.SupplyPeriod;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatGroup;
import java.util.Optional;

/** Writes UBL 2.1: an Invoice or a CreditNote, whose elements stand in the order of its schema. Not thread-safe. */
final class UblWriter {
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

    /** The reason of a discount of a line, of the list UNCL 5189. */
    private static final String DISCOUNT = "95";

    /** What stands for the number of the buyer's order where the seller's alone is known. */
    static final String NO_ORDER = "NA";

    private final FileInvoice file;
    private final InvoiceDraft content;
    private final boolean credit;
    private final XmlOut out = new XmlOut();
    private final UblParties parties;

    private UblWriter(FileInvoice file) {
        this.file = file;
        this.content = file.content();
        this.credit = file.invoice().isCreditNote();
        this.parties = new UblParties(out, file);
    }

    static String write(FileInvoice file) {
        return new UblWriter(file).document();
    }

    private String document() {
        String name = credit ? "CreditNote" : "Invoice";
        out.begin(name);
        out.attribute("xmlns", UBL + name + "-2");
        out.attribute("xmlns:cac", UBL + "CommonAggregateComponents-2");
        out.attribute("xmlns:cbc", UBL + "CommonBasicComponents-2");
        head();
        references();
        parties.write();
        payment();
        file.charges().forEach(this::charge);
        totals(file.totals());
        file.lines().forEach(this::line);
        out.end();
        return out.finish();
    }

    private void head() {
        out.text("cbc:CustomizationID", file.profile().specification());
        out.text("cbc:ProfileID", file.profile().process());
        out.text("cbc:ID", file.invoice().number());
        out.text("cbc:IssueDate", file.invoice().issued().toString());
        if (credit) {
            out.day("cbc:TaxPointDate", content.prepaidOn());
            out.text("cbc:CreditNoteTypeCode", file.typeCode());
            file.notes().forEach(note -> out.text("cbc:Note", note));
        } else {
            out.day("cbc:DueDate", content.due());
            out.text("cbc:InvoiceTypeCode", file.typeCode());
            file.notes().forEach(note -> out.text("cbc:Note", note));
            out.day("cbc:TaxPointDate", content.prepaidOn());
        }
        out.text("cbc:DocumentCurrencyCode", content.currency().getCurrencyCode());
        out.text(
                "cbc:TaxCurrencyCode",
                content.vatCurrency().map(vat -> vat.currency().getCurrencyCode()));
        out.text("cbc:BuyerReference", content.buyerReference());
    }

    private void references() {
        content.supplyPeriod().ifPresent(this::period);
        order();
        content.original().ifPresent(this::original);
        reference("cac:DespatchDocumentReference", content.deliveryNote());
        reference("cac:ContractDocumentReference", content.contractReference());
    }

    /** An order has a number of the buyer here; where there is none, the user guide of Peppol has NA. */
    private void order() {
        if (content.orderReference().isPresent() || content.salesOrder().isPresent()) {
            out.element("cac:OrderReference", () -> {
                out.text("cbc:ID", content.orderReference().orElse(NO_ORDER));
                out.text("cbc:SalesOrderID", content.salesOrder());
            });
        }
    }

    private void period(SupplyPeriod period) {
        out.element("cac:InvoicePeriod", () -> {
            out.text("cbc:StartDate", period.first().toString());
            out.text("cbc:EndDate", period.last().toString());
        });
    }

    private void reference(String name, Optional<String> id) {
        id.ifPresent(given -> out.element(name, () -> out.text("cbc:ID", given)));
    }

    private void original(OriginalInvoice original) {
        out.element(
                "cac:BillingReference",
                () -> out.element("cac:InvoiceDocumentReference", () -> {
                    out.text("cbc:ID", original.number());
                    out.day("cbc:IssueDate", original.issued());
                }));
    }

    private void payment() {
        content.paymentMeans().ifPresent(this::means);
        file.paymentTerms().ifPresent(terms -> out.element("cac:PaymentTerms", () -> out.text("cbc:Note", terms)));
    }

    private void means(PaymentMeans means) {
        out.element("cac:PaymentMeans", () -> {
            out.text("cbc:PaymentMeansCode", means.code());
            if (credit) {
                out.day("cbc:PaymentDueDate", content.due());
            }
            out.text("cbc:PaymentID", means.reference());
            means.account()
                    .ifPresent(account -> out.element("cac:PayeeFinancialAccount", () -> {
                        out.text("cbc:ID", account);
                        out.text("cbc:Name", means.accountName());
                        reference("cac:FinancialInstitutionBranch", means.bank());
                    }));
        });
    }

    private void charge(FileInvoice.Charge charge) {
        out.element("cac:AllowanceCharge", () -> {
            out.text("cbc:ChargeIndicator", Boolean.toString(charge.added()));
            out.text("cbc:AllowanceChargeReason", charge.reason());
            out.money("cbc:Amount", charge.net());
            category("cac:TaxCategory", charge.vat(), Optional.empty());
        });
    }

    /** A category; the reason stands in the breakdown alone, and a rate of what has none. */
    private void category(String name, LineVat vat, Optional<Exemption> exemption) {
        out.element(name, () -> {
            out.text("cbc:ID", vat.category().code());
            boolean every = exemption.isPresent() && file.statesEveryRate();
            if (every || vat.category() != VatCategory.OUTSIDE_SCOPE) {
                out.decimal("cbc:Percent", vat.rate().percent());
            }
            out.text("cbc:TaxExemptionReasonCode", exemption.flatMap(Exemption::vatex));
            out.text("cbc:TaxExemptionReason", exemption.flatMap(Exemption::reason));
            out.element("cac:TaxScheme", () -> out.text("cbc:ID", "VAT"));
        });
    }

    private void totals(DocumentTotals totals) {
        out.element("cac:TaxTotal", () -> {
            out.money("cbc:TaxAmount", totals.vat());
            file.groups().forEach(this::group);
        });
        totals.vatInVatCurrency().ifPresent(vat -> out.element("cac:TaxTotal", () -> out.money("cbc:TaxAmount", vat)));
        out.element("cac:LegalMonetaryTotal", () -> {
            out.money("cbc:LineExtensionAmount", totals.lineSum());
            out.money("cbc:TaxExclusiveAmount", totals.net());
            out.money("cbc:TaxInclusiveAmount", totals.gross());
            out.money("cbc:AllowanceTotalAmount", totals.discounts());
            out.money("cbc:ChargeTotalAmount", totals.charges());
            out.money("cbc:PrepaidAmount", totals.prepaid());
            if (!totals.rounding().isZero()) {
                out.money("cbc:PayableRoundingAmount", totals.rounding());
            }
            out.money("cbc:PayableAmount", totals.payable());
        });
    }

    private void group(VatGroup group) {
        out.element("cac:TaxSubtotal", () -> {
            out.money("cbc:TaxableAmount", group.base());
            out.money("cbc:TaxAmount", group.tax());
            category("cac:TaxCategory", group.vat(), group.vat().exemption());
        });
    }

    private void line(FileInvoice.Line line) {
        String quantity = line.line().price().quantity().toPlainString();
        out.element(credit ? "cac:CreditNoteLine" : "cac:InvoiceLine", () -> {
            out.text("cbc:ID", line.line().id());
            out.text("cbc:Note", line.line().note());
            out.text(
                    credit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity",
                    "unitCode",
                    line.line().unit(),
                    quantity);
            out.money("cbc:LineExtensionAmount", line.net());
            line.line().period().ifPresent(this::period);
            line.line()
                    .orderLine()
                    .ifPresent(id -> out.element("cac:OrderLineReference", () -> out.text("cbc:LineID", id)));
            if (!line.discount().isZero()) {
                lineCharge(line, false);
            }
            if (!line.charge().isZero()) {
                lineCharge(line, true);
            }
            item(line);
        });
    }

    private void lineCharge(FileInvoice.Line line, boolean added) {
        out.element("cac:AllowanceCharge", () -> {
            out.text("cbc:ChargeIndicator", Boolean.toString(added));
            if (added) {
                out.text("cbc:AllowanceChargeReason", "Charge");
            } else {
                out.text("cbc:AllowanceChargeReasonCode", DISCOUNT);
            }
            out.money("cbc:Amount", added ? line.charge() : line.discount());
        });
    }

    private void item(FileInvoice.Line line) {
        out.element("cac:Item", () -> {
            out.text("cbc:Description", line.line().description());
            out.text("cbc:Name", line.line().name());
            reference("cac:BuyersItemIdentification", line.line().buyerArticle());
            reference("cac:SellersItemIdentification", line.line().article());
            line.line()
                    .gtin()
                    .ifPresent(gtin -> out.element(
                            "cac:StandardItemIdentification",
                            () -> out.text("cbc:ID", "schemeID", FileInvoice.GTIN_SCHEME, gtin.digits())));
            category("cac:ClassifiedTaxCategory", line.line().vat(), Optional.empty());
        });
        out.element("cac:Price", () -> {
            String currency = content.currency().getCurrencyCode();
            out.text("cbc:PriceAmount", "currencyID", currency, line.price().toPlainString());
            if (line.priceBase().compareTo(java.math.BigDecimal.ONE) != 0) {
                out.text(
                        "cbc:BaseQuantity",
                        "unitCode",
                        line.line().unit(),
                        line.priceBase().toPlainString());
            }
        });
    }
}
