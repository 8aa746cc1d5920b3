package io.clientele.vat.einvoice;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.OriginalInvoice;
import io.clientele.vat.invoice.PaymentMeans;
import io.clientele.vat.invoice.SupplyPeriod;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.VatGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads an Invoice or CreditNote of UBL. Not thread-safe. */
final class UblReader {
    private final Element root;
    private final boolean credit;
    private final Currency currency;
    private final InvoiceDraft.Builder draft = InvoiceDraft.builder();
    private final DocumentTotals.Builder totals = DocumentTotals.builder();
    private final ReadVat vat = new ReadVat();

    UblReader(Element root) {
        this.root = root;
        this.credit = root.name().equals("CreditNote");
        this.currency = root.get("DocumentCurrencyCode").currency();
    }

    Invoice read() {
        root.need("ID");
        root.skip("UBLVersionID", "CustomizationID", "ProfileID", "LineCountNumeric");
        draft.currency(currency);
        String code = credit ? root.text("CreditNoteTypeCode").orElse("381") : root.need("InvoiceTypeCode");
        ReadKind.set(
                draft, code, root.all("Note").stream().map(Element::content).toList());
        parties();
        references();
        payment();
        groups();
        adjustments();
        root.all(credit ? "CreditNoteLine" : "InvoiceLine").forEach(this::line);
        sums();
        return new Invoice(
                root.need("ID"), day(root.get("IssueDate")), ReadKind.withoutImplied(draft.build()), totals.build());
    }

    private static LocalDate day(Element element) {
        return element.day(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private Optional<LocalDate> day(String... names) {
        return root.find(names).map(UblReader::day);
    }

    private void parties() {
        draft.seller(UblPartyReader.party(root.get("AccountingSupplierParty", "Party")))
                .buyer(UblPartyReader.party(root.get("AccountingCustomerParty", "Party")))
                .payee(root.find("PayeeParty").flatMap(UblPartyReader::payee))
                .taxRepresentative(root.find("TaxRepresentativeParty").map(UblPartyReader::representative))
                .deliveredTo(root.find("Delivery").flatMap(UblPartyReader::delivery))
                .supplied(day("Delivery", "ActualDeliveryDate"));
    }

    private void references() {
        draft.buyerReference(root.text("BuyerReference"))
                .orderReference(root.text("OrderReference", "ID").filter(id -> !id.equals(UblWriter.NO_ORDER)))
                .salesOrder(root.text("OrderReference", "SalesOrderID"))
                .deliveryNote(root.text("DespatchDocumentReference", "ID"))
                .contractReference(root.text("ContractDocumentReference", "ID"))
                .original(root.find("BillingReference", "InvoiceDocumentReference")
                        .map(one -> new OriginalInvoice(
                                one.need("ID"), one.find("IssueDate").map(UblReader::day))))
                .prepaidOn(day("TaxPointDate"))
                .supplyPeriod(periodOf(root));
    }

    /** A period with a first and a last day; others are passed over. */
    private static Optional<SupplyPeriod> periodOf(Element element) {
        return element.find("InvoicePeriod")
                .filter(one ->
                        one.find("StartDate").isPresent() && one.find("EndDate").isPresent())
                .map(UblReader::period);
    }

    private static SupplyPeriod period(Element element) {
        LocalDate first = day(element.get("StartDate"));
        LocalDate last = day(element.get("EndDate"));
        if (last.isBefore(first)) {
            throw element.refused("ends before it begins");
        }
        return new SupplyPeriod(first, last);
    }

    private void payment() {
        draft.due(day("DueDate").or(() -> day("PaymentMeans", "PaymentDueDate")))
                .paymentTerms(root.text("PaymentTerms", "Note"))
                .paymentMeans(root.find("PaymentMeans").map(UblReader::means))
                .prepaid(root.find("LegalMonetaryTotal", "PrepaidAmount")
                        .map(element -> element.money(currency))
                        .filter(money -> !money.isZero()));
    }

    private static PaymentMeans means(Element element) {
        try {
            return new PaymentMeans(
                    element.need("PaymentMeansCode"),
                    element.text("PayeeFinancialAccount", "ID"),
                    element.text("PayeeFinancialAccount", "Name"),
                    element.text("PayeeFinancialAccount", "FinancialInstitutionBranch", "ID"),
                    element.text("PaymentID"));
        } catch (IllegalArgumentException none) {
            throw element.refused("has no code of UNCL 4461");
        }
    }

    private void groups() {
        for (Element total : root.all("TaxTotal")) {
            for (Element group : total.all("TaxSubtotal")) {
                Element category = group.get("TaxCategory");
                category.expect("VAT", "TaxScheme", "ID");
                LineVat its = vat.ofGroup(
                        category,
                        category.need("ID"),
                        category.find("Percent").map(Element::decimal),
                        ReadVat.exemption(
                                category.text("TaxExemptionReasonCode"), category.text("TaxExemptionReason")));
                totals.addGroups(new VatGroup(
                        its,
                        group.get("TaxableAmount").money(currency),
                        group.get("TaxAmount").money(currency)));
            }
        }
    }

    private LineVat vat(Element category) {
        category.expect("VAT", "TaxScheme", "ID");
        return vat.ofLine(
                category, category.need("ID"), category.find("Percent").map(Element::decimal));
    }

    private void adjustments() {
        List<Element> all = root.all("AllowanceCharge");
        for (int i = 0; i < all.size(); i++) {
            Element one = all.get(i);
            Adjustment.Kind kind =
                    one.get("ChargeIndicator").flag() ? Adjustment.Kind.CHARGE : Adjustment.Kind.DISCOUNT;
            String reason = one.text("AllowanceChargeReason").orElseGet(() -> one.need("AllowanceChargeReasonCode"));
            Money amount = one.get("Amount").money(currency);
            LineVat its = vat(one.get("TaxCategory"));
            draft.addAdjustments(new InvoiceAdjustment(kind, reason, amount, Optional.of(its)));
            totals.addAdjustments(new AdjustmentTotal(Integer.toString(i), kind, its, amount, amount));
        }
    }

    private void line(Element line) {
        Element item = line.get("Item");
        Element quantity = line.get(credit ? "CreditedQuantity" : "InvoicedQuantity");
        LineVat its = vat(item.get("ClassifiedTaxCategory"));
        Money net = line.get("LineExtensionAmount").money(currency);
        draft.addLines(InvoiceLine.builder()
                .id(line.need("ID"))
                .name(item.need("Name"))
                .description(item.text("Description"))
                .article(item.text("SellersItemIdentification", "ID"))
                .buyerArticle(item.text("BuyersItemIdentification", "ID"))
                .gtin(item.find("StandardItemIdentification", "ID").flatMap(Element::gtin))
                .note(line.text("Note"))
                .orderLine(line.text("OrderLineReference", "LineID"))
                .period(periodOf(line))
                .unit(quantity.attribute("unitCode").orElse("C62"))
                .price(new LinePrice(
                        quantity.decimal(),
                        line.get("Price", "PriceAmount").decimal(),
                        line.find("Price", "BaseQuantity").map(Element::decimal).orElse(BigDecimal.ONE),
                        charges(line, false),
                        charges(line, true)))
                .vat(its)
                .build());
        totals.addLines(new LineTotal(line.need("ID"), its, net, net));
    }

    private static BigDecimal charges(Element line, boolean added) {
        line.expect("95", "AllowanceCharge", "AllowanceChargeReasonCode");
        line.expect("Charge", "AllowanceCharge", "AllowanceChargeReason");
        return line.all("AllowanceCharge").stream()
                .filter(one -> one.get("ChargeIndicator").flag() == added)
                .map(one -> one.get("Amount").decimal())
                .reduce(BigDecimal::add)
                .orElse(BigDecimal.ZERO);
    }

    private void sums() {
        Element sums = root.get("LegalMonetaryTotal");
        Money tax = tax(currency)
                .map(amount -> amount.money(currency))
                .orElseThrow(() -> root.refused("has no TaxTotal in its currency"));
        totals.lineSum(sums.get("LineExtensionAmount").money(currency))
                .discounts(sums.money(currency, "AllowanceTotalAmount"))
                .charges(sums.money(currency, "ChargeTotalAmount"))
                .net(sums.get("TaxExclusiveAmount").money(currency))
                .vat(tax)
                .gross(sums.get("TaxInclusiveAmount").money(currency))
                .prepaid(sums.money(currency, "PrepaidAmount"))
                .rounding(sums.money(currency, "PayableRoundingAmount"))
                .payable(sums.get("PayableAmount").money(currency));
        ReadVatCurrency.set(draft, totals, tax, root.find("TaxCurrencyCode"), this::tax);
    }

    /** Where the VAT in a currency is. */
    private Optional<Element> tax(Currency in) {
        return root.all("TaxTotal").stream()
                .flatMap(total -> total.all("TaxAmount").stream())
                .filter(amount -> amount.attribute("currencyID")
                        .orElse(currency.getCurrencyCode())
                        .equals(in.getCurrencyCode()))
                .findFirst();
    }
}
