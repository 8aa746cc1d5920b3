package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.address.PostalAddress;
import io.clientele.money.Money;
import io.clientele.vat.VatCategory;
import io.clientele.vat.total.TotalsAnswer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the law asks of an invoice (Art. 219 to 226b of Directive 2006/112/EC). Not thread-safe. */
final class Requirements {
    private final InvoiceDraft draft;
    private final InvoiceRules rules;
    private final Set<VatCategory> categories;
    private final ImmutableList.Builder<Missing> missing = ImmutableList.builder();

    private Requirements(InvoiceDraft draft, InvoiceRules rules) {
        this.draft = draft;
        this.rules = rules;
        this.categories = categories(draft);
    }

    /** All that a draft lacks, in the order of the articles. */
    static List<Missing> missing(InvoiceDraft draft, InvoiceRules rules) {
        Requirements requirements = new Requirements(draft, rules);
        requirements.seller();
        requirements.buyer();
        requirements.lines();
        requirements.intraCommunity();
        requirements.simplified();
        requirements.creditNote();
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

    private void intraCommunity() {
        if (has(VatCategory.INTRA_COMMUNITY)) {
            need(
                    draft.supplied().isPresent() || draft.supplyPeriod().isPresent(),
                    "supplied",
                    "Art. 226(7)",
                    "the day on which the goods were supplied");
            need(
                    draft.deliveredTo()
                            .or(() -> Optional.of(draft.buyer().address()))
                            .flatMap(PostalAddress::country)
                            .isPresent(),
                    "deliveredTo.country",
                    "Art. 138(1)",
                    "the country to which the goods were sent");
        }
    }

    private void simplified() {
        if (!draft.simplified()) {
            return;
        }
        boolean forbidden = has(VatCategory.INTRA_COMMUNITY) || has(VatCategory.REVERSE_CHARGE);
        need(!forbidden, "simplified", "Art. 220a(2)", "a full invoice for supplies to another member state");
        need(isWithinLimit(), "simplified", "Art. 220a(1)", "a full invoice above " + rules.simplifiedUpTo());
    }

    private boolean isWithinLimit() {
        Money limit = rules.simplifiedUpTo();
        return draft.currency().equals(limit.currency())
                && (!(draft.totals() instanceof TotalsAnswer.Totalled totalled)
                        || totalled.totals().gross().compareAmount(limit) <= 0);
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
