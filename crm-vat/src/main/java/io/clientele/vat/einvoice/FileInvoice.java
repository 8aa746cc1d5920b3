package io.clientele.vat.einvoice;

import com.google.common.collect.ImmutableList;
import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invoice in the terms of EN 16931, whatever the syntax: all amounts net. Immutable. */
final class FileInvoice {
    /** GS1 GTIN in the list of ISO/IEC 6523. */
    static final String GTIN_SCHEME = "0160";

    /** Enough that the price times a million pieces is the net amount again. */
    private static final int PRICE_DECIMALS = 10;

    private final Invoice invoice;
    private final Profile profile;
    private final DocumentTotals totals;

    FileInvoice(Invoice invoice, Profile profile) {
        this.invoice = invoice;
        this.profile = profile;
        this.totals =
                invoice.isCreditNote() ? invoice.inFile() : invoice.totals().forElectronicInvoice();
    }

    /** A line with its net price and amount. */
    record Line(InvoiceLine line, BigDecimal price, BigDecimal priceBase, Money discount, Money charge, Money net) {}

    /** A discount or charge of one category and rate. */
    record Charge(boolean added, String reason, Money net, LineVat vat) {}

    Invoice invoice() {
        return invoice;
    }

    InvoiceDraft content() {
        return invoice.content();
    }

    Profile profile() {
        return profile;
    }

    DocumentTotals totals() {
        return totals;
    }

    /** The code of the kind of document (BT-3), of the list UNCL 1001. */
    String typeCode() {
        if (invoice.isCreditNote()) {
            return content().selfBilled() ? "261" : "381";
        }
        if (content().selfBilled()) {
            return "389";
        }
        // XRechnung would rather have no other code for it (BR-DE-17).
        return isOnAccount() && profile != Profile.XRECHNUNG ? "386" : "380";
    }

    /** Whether it is for a payment on account alone: nothing has been supplied. */
    private boolean isOnAccount() {
        return content().prepaidOn().isPresent()
                && content().supplied().isEmpty()
                && content().supplyPeriod().isEmpty();
    }

    /** Whether the breakdown states the rate of a category that has none, which Germany asks for (BR-DE-14). */
    boolean statesEveryRate() {
        return GermanNeeds.apply(content(), profile);
    }

    /** The terms of payment; a line break ends a line of them that is for machines (BR-DE-18). */
    Optional<String> paymentTerms() {
        boolean german = GermanNeeds.apply(content(), profile);
        return content().paymentTerms().map(terms -> german && terms.endsWith("#") ? terms + "\n" : terms);
    }

    /** The code of a country; in what is subject to Art. 138, that of Northern Ireland too. */
    Optional<String> country(PostalAddress address) {
        return VatPrefix.isNorthernIreland(address) && isIntraCommunity()
                ? Optional.of(VatPrefix.NORTHERN_IRELAND)
                : address.country().map(Country::code);
    }

    private boolean isIntraCommunity() {
        return totals.groups().stream().anyMatch(group -> group.vat().category() == VatCategory.INTRA_COMMUNITY);
    }

    /** The notes, with what must be mentioned (BG-1). */
    List<String> notes() {
        Stream<String> mentions = content().mentions().stream()
                .filter(mention -> !content().notes().contains(mention));
        List<String> notes = Stream.concat(content().notes().stream(), mentions)
                .filter(note -> !note.isBlank())
                .toList();
        // Peppol allows one note (PEPPOL-EN16931-R002).
        return profile == Profile.PEPPOL_BIS && notes.size() > 1 ? List.of(String.join("\n", notes)) : notes;
    }

    boolean isOutsideScope() {
        return totals.groups().stream().anyMatch(group -> group.vat().category() == VatCategory.OUTSIDE_SCOPE);
    }

    /** The VAT number of a party; none where all is outside the scope of VAT (rules BR-O-02 to BR-O-04). */
    Optional<String> vatNumber(Party party) {
        return isOutsideScope() ? Optional.empty() : party.vatNumber();
    }

    /** Where it was sent; of goods for another member state always (rule BR-IC-12). */
    Optional<PostalAddress> deliveredTo() {
        return content()
                .deliveredTo()
                .or(() -> isIntraCommunity() ? Optional.of(content().buyer().address()) : Optional.empty());
    }

    List<Line> lines() {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = 0; i < content().lines().size(); i++) {
            lines.add(line(content().lines().get(i), totals.lines().get(i)));
        }
        return lines.build();
    }

    private Line line(InvoiceLine line, LineTotal total) {
        return content().priceMode() == PriceMode.NET ? asGiven(line, total) : asNet(line, total);
    }

    private Line asGiven(InvoiceLine line, LineTotal total) {
        return new Line(
                line,
                line.price().unitPrice(),
                line.price().priceBase(),
                Money.of(line.price().discount(), content().currency()),
                Money.of(line.price().charge(), content().currency()),
                total.net());
    }

    /** A price with VAT in it has no exact net price: the net amount of the line is divided by the quantity. */
    private Line asNet(InvoiceLine line, LineTotal total) {
        BigDecimal quantity = line.price().quantity();
        BigDecimal price = quantity.signum() == 0
                ? BigDecimal.ZERO
                : total.net()
                        .amount()
                        .divide(quantity, PRICE_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        Money none = Money.zero(content().currency());
        return new Line(line, price, BigDecimal.ONE, none, none, total.net());
    }

    List<Charge> charges() {
        return totals.adjustments().stream().map(this::charge).toList();
    }

    private Charge charge(AdjustmentTotal total) {
        InvoiceAdjustment adjustment = content().adjustments().get(Integer.parseInt(total.id()));
        boolean added = adjustment.kind() == io.clientele.vat.total.Adjustment.Kind.CHARGE;
        return new Charge(added, adjustment.reason(), total.net(), total.vat());
    }

    /** One group for each category and rate, as the norm has it; several reasons become one. */
    List<VatGroup> groups() {
        List<VatGroup> merged = new ArrayList<>();
        for (VatGroup group : totals.groups()) {
            int same = indexOf(merged, group.vat());
            if (same < 0) {
                merged.add(group);
            } else {
                merged.set(same, merged(merged.get(same), group));
            }
        }
        return merged;
    }

    private static int indexOf(List<VatGroup> groups, LineVat vat) {
        for (int i = 0; i < groups.size(); i++) {
            LineVat other = groups.get(i).vat();
            if (other.category() == vat.category() && other.rate().equals(vat.rate())) {
                return i;
            }
        }
        return -1;
    }

    private static VatGroup merged(VatGroup one, VatGroup other) {
        String reasons = Stream.of(one, other)
                .flatMap(group -> group.vat().exemption().stream())
                .map(exemption -> exemption.reason().or(exemption::vatex).orElse(""))
                .distinct()
                .collect(Collectors.joining(" / "));
        LineVat vat = LineVat.untaxed(one.vat().category(), Exemption.inWords(reasons));
        return new VatGroup(vat, one.base().plus(other.base()), one.tax().plus(other.tax()));
    }
}
