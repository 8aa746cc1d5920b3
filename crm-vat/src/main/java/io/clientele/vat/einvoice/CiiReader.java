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

/** Reads a Cross Industry Invoice. Not thread-safe. */
final class CiiReader {
    private final Element document;
    private final Element agreement;
    private final Element delivery;
    private final Element settlement;
    private final Element transaction;
    private final Currency currency;
    private final InvoiceDraft.Builder draft = InvoiceDraft.builder();
    private final DocumentTotals.Builder totals = DocumentTotals.builder();
    private final ReadVat vat = new ReadVat();

    CiiReader(Element root) {
        root.skip("ExchangedDocumentContext");
        this.document = root.get("ExchangedDocument");
        this.transaction = root.get("SupplyChainTradeTransaction");
        this.agreement = transaction.get("ApplicableHeaderTradeAgreement");
        this.delivery = transaction.get("ApplicableHeaderTradeDelivery");
        this.settlement = transaction.get("ApplicableHeaderTradeSettlement");
        this.currency = settlement.get("InvoiceCurrencyCode").currency();
    }

    Invoice read() {
        draft.currency(currency);
        ReadKind.set(
                draft,
                document.need("TypeCode"),
                document.all("IncludedNote").stream()
                        .flatMap(note -> note.text("Content").stream())
                        .toList());
        parties();
        references();
        payment();
        settlement.all("ApplicableTradeTax").forEach(this::group);
        adjustments();
        transaction.all("IncludedSupplyChainTradeLineItem").forEach(this::line);
        sums();
        return new Invoice(
                document.need("ID"),
                day(document.get("IssueDateTime")),
                ReadKind.withoutImplied(draft.build()),
                totals.build());
    }

    /** The day in the only element within. */
    private static LocalDate day(Element element) {
        Element text = element.find("DateTimeString")
                .or(() -> element.find("DateString"))
                .orElseThrow(() -> element.refused("has no day"));
        return text.day(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private void parties() {
        draft.seller(CiiPartyReader.party(agreement.get("SellerTradeParty")))
                .buyer(CiiPartyReader.party(agreement.get("BuyerTradeParty")))
                .taxRepresentative(
                        agreement.find("SellerTaxRepresentativeTradeParty").map(CiiPartyReader::party))
                .payee(settlement.find("PayeeTradeParty").flatMap(CiiPartyReader::payee))
                .deliveredTo(delivery.find("ShipToTradeParty").flatMap(CiiPartyReader::shipTo))
                .supplied(delivery.find("ActualDeliverySupplyChainEvent", "OccurrenceDateTime")
                        .map(CiiReader::day));
    }

    private void references() {
        draft.buyerReference(agreement.text("BuyerReference"))
                .salesOrder(agreement.text("SellerOrderReferencedDocument", "IssuerAssignedID"))
                .deliveryNote(delivery.text("DespatchAdviceReferencedDocument", "IssuerAssignedID"))
                .orderReference(agreement.text("BuyerOrderReferencedDocument", "IssuerAssignedID"))
                .contractReference(agreement.text("ContractReferencedDocument", "IssuerAssignedID"))
                .original(settlement
                        .find("InvoiceReferencedDocument")
                        .map(one -> new OriginalInvoice(
                                one.need("IssuerAssignedID"),
                                one.find("FormattedIssueDateTime").map(CiiReader::day))))
                .prepaidOn(settlement.all("ApplicableTradeTax").stream()
                        .flatMap(tax -> tax.all("TaxPointDate").stream())
                        .findFirst()
                        .map(CiiReader::day))
                .supplyPeriod(periodOf(settlement));
    }

    /** A period with a first and a last day; others are passed over. */
    private static Optional<SupplyPeriod> periodOf(Element element) {
        return element.find("BillingSpecifiedPeriod")
                .filter(one -> one.find("StartDateTime").isPresent()
                        && one.find("EndDateTime").isPresent())
                .map(CiiReader::period);
    }

    private static SupplyPeriod period(Element element) {
        LocalDate first = day(element.get("StartDateTime"));
        LocalDate last = day(element.get("EndDateTime"));
        if (last.isBefore(first)) {
            throw element.refused("ends before it begins");
        }
        return new SupplyPeriod(first, last);
    }

    private void payment() {
        Optional<Element> terms = settlement.find("SpecifiedTradePaymentTerms");
        draft.due(terms.flatMap(one -> one.find("DueDateDateTime")).map(CiiReader::day))
                .paymentTerms(terms.flatMap(one -> one.text("Description")))
                .paymentMeans(
                        settlement.find("SpecifiedTradeSettlementPaymentMeans").map(this::means));
    }

    private PaymentMeans means(Element element) {
        try {
            return new PaymentMeans(
                    element.need("TypeCode"),
                    element.text("PayeePartyCreditorFinancialAccount", "IBANID")
                            .or(() -> element.text("PayeePartyCreditorFinancialAccount", "ProprietaryID")),
                    element.text("PayeePartyCreditorFinancialAccount", "AccountName"),
                    element.text("PayeeSpecifiedCreditorFinancialInstitution", "BICID"),
                    settlement.text("PaymentReference"));
        } catch (IllegalArgumentException none) {
            throw element.refused("has no code of UNCL 4461");
        }
    }

    private void group(Element tax) {
        tax.expect("VAT", "TypeCode");
        LineVat its = vat.ofGroup(
                tax,
                tax.need("CategoryCode"),
                tax.find("RateApplicablePercent").map(Element::decimal),
                ReadVat.exemption(tax.text("ExemptionReasonCode"), tax.text("ExemptionReason")));
        totals.addGroups(new VatGroup(
                its,
                tax.get("BasisAmount").money(currency),
                tax.get("CalculatedAmount").money(currency)));
    }

    private LineVat vat(Element tax) {
        tax.expect("VAT", "TypeCode");
        return vat.ofLine(
                tax, tax.need("CategoryCode"), tax.find("RateApplicablePercent").map(Element::decimal));
    }

    private void adjustments() {
        List<Element> all = settlement.all("SpecifiedTradeAllowanceCharge");
        for (int i = 0; i < all.size(); i++) {
            Element one = all.get(i);
            Adjustment.Kind kind = isAdded(one) ? Adjustment.Kind.CHARGE : Adjustment.Kind.DISCOUNT;
            String reason = one.text("Reason").orElseGet(() -> one.need("ReasonCode"));
            Money amount = one.get("ActualAmount").money(currency);
            LineVat its = vat(one.get("CategoryTradeTax"));
            draft.addAdjustments(new InvoiceAdjustment(kind, reason, amount, Optional.of(its)));
            totals.addAdjustments(new AdjustmentTotal(Integer.toString(i), kind, its, amount, amount));
        }
    }

    private static boolean isAdded(Element charge) {
        return charge.get("ChargeIndicator", "Indicator").flag();
    }

    private void line(Element line) {
        Element product = line.get("SpecifiedTradeProduct");
        Element document = line.get("AssociatedDocumentLineDocument");
        Element price = line.get("SpecifiedLineTradeAgreement", "NetPriceProductTradePrice");
        Element quantity = line.get("SpecifiedLineTradeDelivery", "BilledQuantity");
        Element its = line.get("SpecifiedLineTradeSettlement");
        String id = document.need("LineID");
        LineVat lineVat = vat(its.get("ApplicableTradeTax"));
        Money net = its.get("SpecifiedTradeSettlementLineMonetarySummation", "LineTotalAmount")
                .money(currency);
        draft.addLines(InvoiceLine.builder()
                .id(id)
                .name(product.need("Name"))
                .description(product.text("Description"))
                .article(product.text("SellerAssignedID"))
                .buyerArticle(product.text("BuyerAssignedID"))
                .gtin(product.find("GlobalID").flatMap(Element::gtin))
                .note(document.text("IncludedNote", "Content"))
                .orderLine(line.text("SpecifiedLineTradeAgreement", "BuyerOrderReferencedDocument", "LineID"))
                .period(periodOf(its))
                .unit(quantity.attribute("unitCode").orElse("C62"))
                .price(new LinePrice(
                        quantity.decimal(),
                        price.get("ChargeAmount").decimal(),
                        price.find("BasisQuantity").map(Element::decimal).orElse(BigDecimal.ONE),
                        charges(its, false),
                        charges(its, true)))
                .vat(lineVat)
                .build());
        totals.addLines(new LineTotal(id, lineVat, net, net));
    }

    private static BigDecimal charges(Element settlement, boolean added) {
        settlement.expect("95", "SpecifiedTradeAllowanceCharge", "ReasonCode");
        settlement.expect("Charge", "SpecifiedTradeAllowanceCharge", "Reason");
        return settlement.all("SpecifiedTradeAllowanceCharge").stream()
                .filter(one -> isAdded(one) == added)
                .map(one -> one.get("ActualAmount").decimal())
                .reduce(BigDecimal::add)
                .orElse(BigDecimal.ZERO);
    }

    private void sums() {
        Element sums = settlement.get("SpecifiedTradeSettlementHeaderMonetarySummation");
        Money tax = tax(sums, currency).map(amount -> amount.money(currency)).orElse(Money.zero(currency));
        Money prepaid = sums.money(currency, "TotalPrepaidAmount");
        draft.prepaid(Optional.of(prepaid).filter(money -> !money.isZero()));
        totals.lineSum(sums.get("LineTotalAmount").money(currency))
                .discounts(sums.money(currency, "AllowanceTotalAmount"))
                .charges(sums.money(currency, "ChargeTotalAmount"))
                .net(sums.get("TaxBasisTotalAmount").money(currency))
                .vat(tax)
                .gross(sums.get("GrandTotalAmount").money(currency))
                .prepaid(prepaid)
                .rounding(sums.money(currency, "RoundingAmount"))
                .payable(sums.get("DuePayableAmount").money(currency));
        ReadVatCurrency.set(draft, totals, tax, settlement.find("TaxCurrencyCode"), in -> tax(sums, in));
    }

    /** Where the VAT in a currency is. */
    private Optional<Element> tax(Element sums, Currency in) {
        return sums.all("TaxTotalAmount").stream()
                .filter(amount -> amount.attribute("currencyID")
                        .orElse(currency.getCurrencyCode())
                        .equals(in.getCurrencyCode()))
                .findFirst();
    }
}
