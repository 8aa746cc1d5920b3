package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.address.PostalAddress;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.internal.VatPrefix;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the law asks of an invoice (Art. 219 to 226b of Directive 2006/112/EC). Not thread-safe. */
final class Requirements {
    private final InvoiceDraft draft;
    private final Set<VatCategory> categories;
    private final ImmutableList.Builder<Missing> missing = ImmutableList.builder();

    private Requirements(InvoiceDraft draft) {
        this.draft = draft;
        this.categories = categories(draft);
    }

    /** All that a draft lacks, in the order of the articles. */
    static List<Missing> missing(InvoiceDraft draft, InvoiceRules rules) {
        Requirements requirements = new Requirements(draft);
        requirements.seller();
        ExNumberNeeds.of(draft).ifPresent(requirements.missing::add);
        requirements.buyer();
        requirements.missing.addAll(NumberNeeds.of(draft, requirements.categories));
        requirements.lines();
        requirements.rates();
        requirements.intraCommunity();
        SimplifiedNeeds.of(draft, rules, requirements.categories).ifPresent(requirements.missing::add);
        requirements.creditNote();
        VatCurrencyNeeds.of(draft).ifPresent(requirements.missing::add);
        return requirements.missing.build();
    }

    private void need(boolean given, String field, String rule, String need) {
        if (!given) {
            missing.add(new Missing(field, rule, need));
        }
    }

    private static Set<VatCategory> categories(InvoiceDraft draft) {
        Set<VatCategory> categories = EnumSet.noneOf(VatCategory.class);
        draft.lines().forEach(line -> categories.add(line.vat().category()));
        draft.adjustments().forEach(one -> one.vat().ifPresent(vat -> categories.add(vat.category())));
        return categories;
    }

    private boolean has(VatCategory category) {
        return categories.contains(category);
    }

    private boolean isOutsideScope() {
        return has(VatCategory.OUTSIDE_SCOPE);
    }

    private void seller() {
        Party seller = draft.seller();
        need(!seller.name().isBlank(), "seller.name", "Art. 226(5)", "the full name of the seller");
        address(seller.address(), "seller.address", "the full address of the seller");
        Optional<String> ofRepresentative = draft.taxRepresentative().flatMap(Party::vatNumber);
        boolean vatNumber = seller.vatNumber().isPresent() || ofRepresentative.isPresent();
        boolean alone = has(VatCategory.INTRA_COMMUNITY) || has(VatCategory.EXPORT) || has(VatCategory.REVERSE_CHARGE);
        boolean identified = vatNumber || (!alone && seller.taxNumber().isPresent());
        need(
                identified || isOutsideScope(),
                "seller.vatNumber",
                "Art. 226(3)",
                "the VAT number under which the seller made the supply");
        draft.taxRepresentative().ifPresent(this::representative);
    }

    private void representative(Party party) {
        need(
                party.vatNumber().isPresent() && !party.name().isBlank(),
                "taxRepresentative",
                "Art. 226(15)",
                "name and VAT number of the tax representative");
        address(party.address(), "taxRepresentative.address", "the full address of the tax representative");
    }

    private void address(PostalAddress address, String field, String need) {
        boolean place = address.street().isPresent() || address.postcode().isPresent();
        need(
                place && address.city().isPresent() && address.country().isPresent(),
                field,
                "Art. 226(5)",
                need + ": street or postcode, city and country");
    }

    private void buyer() {
        Party buyer = draft.buyer();
        if (!draft.simplified()) {
            need(!buyer.name().isBlank(), "buyer.name", "Art. 226(5)", "the full name of the buyer");
            address(buyer.address(), "buyer.address", "the full address of the buyer");
        }
        if (has(VatCategory.INTRA_COMMUNITY)) {
            need(
                    buyer.vatNumber().isPresent(),
                    "buyer.vatNumber",
                    "Art. 226(4)",
                    "the VAT number under which the buyer received goods supplied under Art. 138");
        }
        if (has(VatCategory.REVERSE_CHARGE)) {
            need(
                    buyer.vatNumber().isPresent() || buyer.legalId().isPresent(),
                    "buyer.vatNumber",
                    "Art. 226(4)",
                    "the VAT number of the buyer who is liable for the VAT");
        }
    }

    private void lines() {
        need(!draft.lines().isEmpty(), "lines", "Art. 226(6)", "what was supplied, in lines");
        for (int i = 0; i < draft.lines().size(); i++) {
            if (draft.lines().get(i).name().isBlank()) {
                missing.add(new Missing("lines[" + i + "].name", "Art. 226(6)", "the nature of the goods or services"));
            }
        }
        boolean mixed = draft.lines().stream().anyMatch(line -> line.vat().category() != VatCategory.OUTSIDE_SCOPE);
        need(
                !(isOutsideScope() && mixed),
                "lines",
                "BR-O-11",
                "what is outside the scope of VAT on an invoice of its own");
        boolean splitBeside = has(VatCategory.SPLIT_PAYMENT) && has(VatCategory.STANDARD);
        need(!splitBeside, "lines", "BR-B-02", "split payment on an invoice without the standard category");
    }

    /** A rate of 0 has a category of its own (rules BR-S-05 and BR-B-05). */
    private void rates() {
        for (int i = 0; i < draft.lines().size(); i++) {
            rate(draft.lines().get(i).vat(), "lines[" + i + "].vat.rate");
        }
        for (int i = 0; i < draft.adjustments().size(); i++) {
            String field = "adjustments[" + i + "].vat.rate";
            draft.adjustments().get(i).vat().ifPresent(vat -> rate(vat, field));
        }
    }

    private void rate(LineVat vat, String field) {
        boolean above = vat.category() == VatCategory.STANDARD || vat.category() == VatCategory.SPLIT_PAYMENT;
        need(
                !above || !vat.rate().isZero(),
                field,
                "Art. 226(9)",
                "a rate above 0, or the category of what bears no VAT");
    }

    private void intraCommunity() {
        if (has(VatCategory.INTRA_COMMUNITY)) {
            need(
                    draft.supplied().isPresent() || draft.supplyPeriod().isPresent(),
                    "supplied",
                    "Art. 226(7)",
                    "the day on which the goods were supplied");
            destination(draft.deliveredTo().orElse(draft.buyer().address()));
        }
    }

    /** The goods leave the state whose VAT number the seller uses. */
    private void destination(PostalAddress address) {
        String field = "deliveredTo.country";
        need(address.country().isPresent(), field, "Art. 138(1)", "the country to which the goods were sent");
        Optional<String> from = draft.taxRepresentative()
                .flatMap(Party::vatNumber)
                .or(() -> draft.seller().vatNumber())
                .map(VatPrefix::of);
        boolean stays = from.isPresent() && from.equals(VatPrefix.of(address));
        need(
                !stays,
                field,
                "Art. 138(1)",
                "another member state than that of the seller's VAT number, which the goods leave");
    }

    private void creditNote() {
        if (draft.kind() == InvoiceKind.CREDIT_NOTE) {
            need(
                    draft.original().isPresent(),
                    "original",
                    "Art. 219",
                    "a specific and unambiguous reference to the invoice that is corrected");
        }
    }
}
