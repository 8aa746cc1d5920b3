package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.person.Language;
import io.clientele.vat.LineVat;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.StrictJson;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.VatCurrency;
import io.clientele.vat.total.VatGroup;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The JSON that an invoice lies in the book as. It is a stored format: a field, once written, is read for ever, and a
 * reader passes over fields that it does not know. What an invoice comes to is stored with it, and must come out again;
 * the VAT that a credit note took of its invoice, where that is not its own, is stored and read back.
 */
final class InvoiceJson {
    private InvoiceJson() {}

    private record Content(InvoiceDraft draft, DocumentTotals totals) {}

    static String write(InvoiceDraft draft, DocumentTotals totals) {
        return Storing.write(new Content(draft, totals), InvoiceJson::write);
    }

    private static void write(Content content, Storing out) throws IOException {
        InvoiceDraft draft = content.draft();
        out.text("kind", draft.kind().name());
        out.flag("simplified", draft.simplified());
        out.flag("small_enterprise", draft.smallEnterprise());
        out.flag("distance_sale", draft.distanceSale());
        out.flag("self_billed", draft.selfBilled());
        out.flag("cash_accounting", draft.cashAccounting());
        out.text("language", draft.language().code());
        parties(draft, out);
        amounts(draft, out);
        dates(draft, out);
        references(draft, out);
        out.part("totals", content.totals(), InvoiceJson::write);
        out.list("vat_taken", taken(content), (group, to) -> {
            LineJson.write(group.vat(), to);
            to.decimal("tax", group.tax().amount());
        });
        out.text(
                "vat_taken_in_vat_currency",
                content.totals()
                        .vatTakenInVatCurrency()
                        .map(money -> money.amount().toPlainString()));
    }

    private static List<VatGroup> taken(Content content) {
        return content.draft().kind() == InvoiceKind.CREDIT_NOTE
                ? TakenVat.of(content.draft().totals().orThrow(), content.totals())
                : List.of();
    }

    private static void parties(InvoiceDraft draft, Storing out) throws IOException {
        out.part("seller", draft.seller(), PartyJson::write);
        out.part("buyer", draft.buyer(), PartyJson::write);
        out.partIfAny("tax_representative", draft.taxRepresentative(), PartyJson::write);
        out.partIfAny("payee", draft.payee(), (payee, to) -> {
            to.text("name", payee.name());
            to.text("identifier", payee.identifier());
            to.text("legal_id", payee.legalId());
        });
        out.partIfAny("delivered_to", draft.deliveredTo(), PartyJson::write);
    }

    private static void amounts(InvoiceDraft draft, Storing out) throws IOException {
        out.text("currency", draft.currency().getCurrencyCode());
        out.partIfAny("vat_currency", draft.vatCurrency(), (vat, to) -> {
            to.text("currency", vat.currency().getCurrencyCode());
            to.decimal("rate", vat.rate());
        });
        out.text("price_mode", draft.priceMode().name());
        out.text("rounding_scope", draft.rounding().scope().name());
        out.text("rounding_first", draft.rounding().first().name());
        out.list("lines", draft.lines(), LineJson::write);
        out.list("adjustments", draft.adjustments(), LineJson::write);
        out.text("prepaid", draft.prepaid().map(money -> money.amount().toPlainString()));
        out.text(
                "cash_rounding",
                draft.cashRounding().map(money -> money.amount().toPlainString()));
    }

    private static void dates(InvoiceDraft draft, Storing out) throws IOException {
        out.day("supplied", draft.supplied());
        write(draft.supplyPeriod(), out);
        out.day("prepaid_on", draft.prepaidOn());
        out.day("due", draft.due());
    }

    static void write(Optional<SupplyPeriod> period, Storing out) throws IOException {
        out.day("period_first", period.map(SupplyPeriod::first));
        out.day("period_last", period.map(SupplyPeriod::last));
    }

    static Optional<SupplyPeriod> period(Stored in) {
        return in.find("period_first")
                .map(first ->
                        new SupplyPeriod(first.keptDay(), in.get("period_last").keptDay()));
    }

    private static void references(InvoiceDraft draft, Storing out) throws IOException {
        out.text("payment_terms", draft.paymentTerms());
        out.partIfAny("payment_means", draft.paymentMeans(), (means, to) -> {
            to.text("code", means.code());
            to.text("account", means.account());
            to.text("account_name", means.accountName());
            to.text("bank", means.bank());
            to.text("reference", means.reference());
        });
        out.texts("notes", draft.notes());
        out.text("buyer_reference", draft.buyerReference());
        out.text("order_reference", draft.orderReference());
        out.text("sales_order", draft.salesOrder());
        out.text("delivery_note", draft.deliveryNote());
        out.text("contract_reference", draft.contractReference());
        out.partIfAny("original", draft.original(), (original, to) -> {
            to.text("number", original.number());
            to.day("issued", original.issued());
        });
    }

    private static void write(DocumentTotals totals, Storing out) throws IOException {
        out.decimal("net", totals.net().amount());
        out.decimal("vat", totals.vat().amount());
        out.decimal("gross", totals.gross().amount());
        out.decimal("payable", totals.payable().amount());
    }

    static Invoice read(BookEntry entry) {
        try {
            Stored in = Stored.of(StrictJson.readKept(entry.content()));
            InvoiceDraft draft = draft(in);
            DocumentTotals totals = TakenVat.on(draft.totals().orThrow(), draft.priceMode(), taken(in, draft));
            checkSame(totals, Stored.of(in.get("totals")));
            return new Invoice(entry.number().text(), entry.issued(), draft, withTakenInVatCurrency(totals, in));
        } catch (RefusedException | IllegalArgumentException | NoSuchElementException | DateTimeException fault) {
            throw new IllegalStateException("What the book has of " + entry.number() + " is not what was issued");
        }
    }

    private static Map<LineVat, Money> taken(Stored in, InvoiceDraft draft) {
        Map<LineVat, Money> taken = new LinkedHashMap<>();
        for (Stored group : in.list("vat_taken", Stored::of)) {
            taken.put(LineJson.vat(group), Money.of(group.get("tax").decimal(), draft.currency()));
        }
        return taken;
    }

    private static DocumentTotals withTakenInVatCurrency(DocumentTotals totals, Stored in) {
        Optional<Money> taken = in.find("vat_taken_in_vat_currency")
                .map(amount -> Money.of(
                        amount.decimal(), totals.vatCurrency().orElseThrow().currency()));
        return taken.isEmpty()
                ? totals
                : DocumentTotals.builder()
                        .from(totals)
                        .vatTakenInVatCurrency(taken)
                        .build();
    }

    private static void checkSame(DocumentTotals totals, Stored in) {
        boolean same = in.get("net").decimal().compareTo(totals.net().amount()) == 0
                && in.get("vat").decimal().compareTo(totals.vat().amount()) == 0
                && in.get("payable").decimal().compareTo(totals.payable().amount()) == 0;
        if (!same) {
            throw new IllegalArgumentException("The totals are others");
        }
    }

    private static InvoiceDraft draft(Stored in) {
        Currency currency = Currency.getInstance(in.text("currency"));
        return withReferences(InvoiceDraft.builder(), in)
                .kind(InvoiceKind.valueOf(in.text("kind")))
                .simplified(in.flag("simplified"))
                .smallEnterprise(in.flag("small_enterprise"))
                .distanceSale(in.flag("distance_sale"))
                .selfBilled(in.flag("self_billed"))
                .cashAccounting(in.flag("cash_accounting"))
                .language(new Language(in.text("language")))
                .seller(PartyJson.party(Stored.of(in.get("seller"))))
                .buyer(PartyJson.party(Stored.of(in.get("buyer"))))
                .taxRepresentative(in.part("tax_representative", PartyJson::party))
                .payee(in.part(
                        "payee",
                        payee -> new Payee(
                                payee.text("name"), payee.textIfAny("identifier"), payee.textIfAny("legal_id"))))
                .deliveredTo(in.part("delivered_to", PartyJson::address))
                .currency(currency)
                .vatCurrency(in.part(
                        "vat_currency",
                        vat -> new VatCurrency(
                                Currency.getInstance(vat.text("currency")),
                                vat.get("rate").decimal())))
                .priceMode(PriceMode.valueOf(in.text("price_mode")))
                .rounding(new RoundingPolicy(
                        RoundingPolicy.Scope.valueOf(in.text("rounding_scope")),
                        RoundingPolicy.First.valueOf(in.text("rounding_first"))))
                .lines(in.list("lines", LineJson::line))
                .adjustments(in.list("adjustments", value -> LineJson.adjustment(value, currency)))
                .prepaid(in.find("prepaid").map(value -> Money.of(value.decimal(), currency)))
                .cashRounding(in.find("cash_rounding").map(value -> Money.of(value.decimal(), currency)))
                .build();
    }

    private static InvoiceDraft.Builder withReferences(InvoiceDraft.Builder draft, Stored in) {
        return draft.supplied(in.find("supplied").map(JsonValue::keptDay))
                .supplyPeriod(period(in))
                .prepaidOn(in.find("prepaid_on").map(JsonValue::keptDay))
                .due(in.find("due").map(JsonValue::keptDay))
                .paymentTerms(in.textIfAny("payment_terms"))
                .paymentMeans(in.part(
                        "payment_means",
                        means -> new PaymentMeans(
                                means.text("code"),
                                means.textIfAny("account"),
                                means.textIfAny("account_name"),
                                means.textIfAny("bank"),
                                means.textIfAny("reference"))))
                .notes(in.list("notes", JsonValue::text))
                .buyerReference(in.textIfAny("buyer_reference"))
                .orderReference(in.textIfAny("order_reference"))
                .salesOrder(in.textIfAny("sales_order"))
                .deliveryNote(in.textIfAny("delivery_note"))
                .contractReference(in.textIfAny("contract_reference"))
                .original(in.part(
                        "original",
                        one -> new OriginalInvoice(
                                one.text("number"), one.find("issued").map(JsonValue::keptDay))));
    }
}
