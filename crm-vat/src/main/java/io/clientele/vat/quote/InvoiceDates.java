package io.clientele.vat.quote;

import io.clientele.address.PostalAddress;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceKind;
import io.clientele.vat.invoice.OriginalInvoice;
import io.clientele.vat.invoice.PaymentMeans;
import io.clientele.vat.total.VatCurrency;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an invoice has beside parties and lines: its number, kind, dates, references and payment. */
final class InvoiceDates {
    static final List<String> FIELDS = List.of(
            "number",
            "series",
            "kind",
            "simplified",
            "self_billed",
            "cash_accounting",
            "issued",
            "supplied",
            "period",
            "prepaid_on",
            "prepaid",
            "cash_rounding",
            "due",
            "payment_terms",
            "payment_means",
            "vat_currency",
            "notes",
            "buyer_reference",
            "order_reference",
            "contract_reference",
            "sales_order",
            "delivery_note",
            "payee",
            "original",
            "tax_representative",
            "deliver_to",
            "adjustments");

    private static final Map<String, InvoiceKind> KINDS =
            Map.of("invoice", InvoiceKind.INVOICE, "credit_note", InvoiceKind.CREDIT_NOTE);

    private InvoiceDates() {}

    static void read(JsonFields fields, InvoiceDraft.Builder draft, Currency currency, Optional<LocalDate> date) {
        if (fields.find("kind").isPresent()) {
            draft.kind(fields.meaning("kind", KINDS));
        }
        draft.simplified(flag(fields, "simplified"))
                .selfBilled(flag(fields, "self_billed"))
                .cashAccounting(flag(fields, "cash_accounting"))
                .supplyPeriod(fields.find("period").map(InvoiceLines::period))
                .prepaidOn(fields.find("prepaid_on").map(JsonValue::day))
                .prepaid(fields.find("prepaid").map(value -> InvoiceLines.money(value, currency)))
                .cashRounding(fields.find("cash_rounding").map(value -> InvoiceLines.money(value, currency)))
                .due(fields.find("due").map(JsonValue::day))
                .vatCurrency(fields.find("vat_currency").map(InvoiceDates::vatCurrency));
        Optional<LocalDate> supplied = fields.find("supplied").map(JsonValue::day);
        draft.supplied(supplied.or(() -> isSuppliedOnDate(fields) ? date : Optional.empty()));
        references(fields, draft);
    }

    /** The day of the sale is that of the supply, unless there is a period, or payment on account came first. */
    private static boolean isSuppliedOnDate(JsonFields fields) {
        return fields.find("period").isEmpty() && fields.find("prepaid_on").isEmpty();
    }

    private static void references(JsonFields fields, InvoiceDraft.Builder draft) {
        draft.paymentTerms(fields.text("payment_terms"))
                .paymentMeans(fields.find("payment_means").map(InvoiceDates::means))
                .notes(fields.elements("notes").stream()
                        .map(JsonValue::text)
                        .filter(note -> !note.isBlank())
                        .toList())
                .buyerReference(fields.text("buyer_reference"))
                .orderReference(fields.text("order_reference"))
                .contractReference(fields.text("contract_reference"))
                .salesOrder(fields.text("sales_order"))
                .deliveryNote(fields.text("delivery_note"))
                .payee(fields.find("payee").map(InvoiceParties::payee))
                .original(fields.find("original").map(InvoiceDates::original));
        Optional<PostalAddress> deliveredTo = fields.find("deliver_to").map(InvoiceDates::place);
        if (deliveredTo.isPresent()) {
            draft.deliveredTo(deliveredTo);
        }
    }

    private static boolean flag(JsonFields fields, String name) {
        return fields.find(name).map(JsonValue::flag).orElse(false);
    }

    private static PostalAddress place(JsonValue value) {
        return InvoiceParties.address(Optional.of(value), Optional.empty(), Optional.empty());
    }

    private static VatCurrency vatCurrency(JsonValue value) {
        JsonFields fields = value.fields("currency", "rate");
        Currency currency = fields.made("currency", Currency::getInstance, "the code of a currency, such as \"DKK\"")
                .orElseThrow(() -> new RefusedException(fields.path("currency"), "is missing"));
        if (currency.getDefaultFractionDigits() < 0) {
            throw fields.get("currency").refused("is none that amounts can be given in");
        }
        if (fields.get("rate").decimal().signum() <= 0) {
            throw fields.get("rate").refused("is not above 0");
        }
        return new VatCurrency(currency, fields.get("rate").decimal());
    }

    private static PaymentMeans means(JsonValue value) {
        JsonFields fields = value.fields("code", "account", "account_name", "bank", "reference");
        String code = fields.get("code").text();
        if (!PaymentMeans.isListed(code)) {
            throw new RefusedException(fields.path("code"), "must be a code of UNCL 4461, such as \"58\"");
        }
        return new PaymentMeans(
                code,
                fields.text("account"),
                fields.text("account_name"),
                fields.text("bank"),
                fields.text("reference"));
    }

    private static OriginalInvoice original(JsonValue value) {
        JsonFields fields = value.fields("number", "issued");
        return new OriginalInvoice(
                InvoiceTexts.get(fields, "number"), fields.find("issued").map(JsonValue::day));
    }
}
