package io.clientele.vat.einvoice;

import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import java.math.BigDecimal;

/** Writes a line of a Cross Industry Invoice. Not thread-safe. */
final class CiiLine {
    private static final String DISCOUNT = "95";

    private final XmlOut out;

    CiiLine(XmlOut out) {
        this.out = out;
    }

    void write(FileInvoice.Line line) {
        out.element("ram:IncludedSupplyChainTradeLineItem", () -> {
            out.element("ram:AssociatedDocumentLineDocument", () -> {
                out.text("ram:LineID", line.line().id());
                line.line()
                        .note()
                        .ifPresent(note -> out.element("ram:IncludedNote", () -> out.text("ram:Content", note)));
            });
            out.element("ram:SpecifiedTradeProduct", () -> {
                line.line()
                        .gtin()
                        .ifPresent(
                                gtin -> out.text("ram:GlobalID", "schemeID", FileInvoice.GTIN_SCHEME, gtin.digits()));
                out.text("ram:SellerAssignedID", line.line().article());
                out.text("ram:BuyerAssignedID", line.line().buyerArticle());
                out.text("ram:Name", line.line().name());
                out.text("ram:Description", line.line().description());
            });
            out.element("ram:SpecifiedLineTradeAgreement", () -> {
                line.line()
                        .orderLine()
                        .ifPresent(id ->
                                out.element("ram:BuyerOrderReferencedDocument", () -> out.text("ram:LineID", id)));
                out.element("ram:NetPriceProductTradePrice", () -> price(line));
            });
            String quantity = line.line().price().quantity().toPlainString();
            out.element(
                    "ram:SpecifiedLineTradeDelivery",
                    () -> out.text("ram:BilledQuantity", "unitCode", line.line().unit(), quantity));
            out.element("ram:SpecifiedLineTradeSettlement", () -> settlement(line));
        });
    }

    private void price(FileInvoice.Line line) {
        out.decimal("ram:ChargeAmount", line.price());
        if (line.priceBase().compareTo(BigDecimal.ONE) != 0) {
            out.text(
                    "ram:BasisQuantity",
                    "unitCode",
                    line.line().unit(),
                    line.priceBase().toPlainString());
        }
    }

    private void settlement(FileInvoice.Line line) {
        LineVat vat = line.line().vat();
        out.element("ram:ApplicableTradeTax", () -> {
            out.text("ram:TypeCode", "VAT");
            out.text("ram:CategoryCode", vat.category().code());
            if (vat.category() != VatCategory.OUTSIDE_SCOPE) {
                out.decimal("ram:RateApplicablePercent", vat.rate().percent());
            }
        });
        line.line().period().ifPresent(period -> CiiWriter.period(out, period));
        if (!line.discount().isZero()) {
            charge(line, false);
        }
        if (!line.charge().isZero()) {
            charge(line, true);
        }
        out.element(
                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                () -> out.decimal("ram:LineTotalAmount", line.net().amount()));
    }

    private void charge(FileInvoice.Line line, boolean added) {
        out.element("ram:SpecifiedTradeAllowanceCharge", () -> {
            out.element("ram:ChargeIndicator", () -> out.text("udt:Indicator", Boolean.toString(added)));
            out.decimal("ram:ActualAmount", (added ? line.charge() : line.discount()).amount());
            if (added) {
                out.text("ram:Reason", "Charge");
            } else {
                out.text("ram:ReasonCode", DISCOUNT);
            }
        });
    }
}
