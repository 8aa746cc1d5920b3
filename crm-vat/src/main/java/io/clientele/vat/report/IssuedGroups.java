package io.clientele.vat.report;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups of a quote with the amounts of the document that was issued for it. */
final class IssuedGroups {
    private static final String OTHER = "Invoice %s is none of the quote: it comes to something else at %s";

    private IssuedGroups() {}

    /**
     * The totals of the quote, with net amounts and VAT of the document in the groups that bear VAT. The others are as
     * they were quoted: there is no VAT in them that could differ, and the words of their reasons are in the language
     * of the document.
     *
     * @throws IllegalArgumentException if the document is of something else
     */
    static DocumentTotals on(DocumentTotals quoted, Invoice issued) {
        DocumentTotals totals = issued.totals();
        checkArgument(
                totals.net().currency().equals(quoted.net().currency()),
                "Invoice %s is in another currency than the quote",
                issued.number());
        Map<LineVat, VatGroup> taxed = taxed(issued);
        List<VatGroup> groups = new ArrayList<>();
        Money left = issued.isCreditNote() ? totals.gross().negated() : totals.gross();
        for (VatGroup group : quoted.groups()) {
            VatGroup own = bearsTax(group) ? document(group, taxed, issued.number()) : group;
            left = left.minus(own.gross());
            groups.add(own);
        }
        checkArgument(left.isZero(), OTHER, issued.number(), VatRate.ZERO);
        return DocumentTotals.builder().from(quoted).groups(groups).build();
    }

    private static boolean bearsTax(VatGroup group) {
        return !group.vat().rate().isZero();
    }

    private static Map<LineVat, VatGroup> taxed(Invoice issued) {
        Map<LineVat, VatGroup> taxed = new LinkedHashMap<>();
        for (VatGroup group : issued.totals().groups()) {
            if (bearsTax(group)) {
                taxed.put(group.vat(), issued.isCreditNote() ? negated(group) : group);
            }
        }
        return taxed;
    }

    private static VatGroup negated(VatGroup group) {
        return new VatGroup(group.vat(), group.base().negated(), group.tax().negated());
    }

    /** What was priced is the same, with VAT or without; the other one may have moved with the VAT. */
    private static VatGroup document(VatGroup quoted, Map<LineVat, VatGroup> taxed, String number) {
        Optional<VatGroup> same = Optional.ofNullable(taxed.get(quoted.vat()))
                .filter(group ->
                        group.base().equals(quoted.base()) || group.gross().equals(quoted.gross()));
        checkArgument(same.isPresent(), OTHER, number, quoted.vat().rate());
        return same.get();
    }
}
