package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of an invoice is left to be credited, category and rate by category and rate: its credit notes never take back
 * more than it asked for (Art. 219 of Directive 2006/112/EC lets them correct it, not exceed it). Not thread-safe.
 */
final class CreditLimit {
    private static final String RULE = "Art. 219";

    private final DocumentTotals original;
    private final Map<LineVat, VatGroup> left = new HashMap<>();

    CreditLimit(Invoice original) {
        this.original = original.totals();
        original.totals().groups().forEach(group -> left.put(group.vat(), group));
    }

    /** Takes off what was credited before. */
    void credited(Invoice creditNote) {
        for (VatGroup group : creditNote.totals().groups()) {
            left.computeIfPresent(
                    group.vat(),
                    (vat, before) -> new VatGroup(
                            vat, before.base().minus(group.base()), before.tax().minus(group.tax())));
        }
    }

    /** What of another credit note is too much. */
    List<Missing> excess(DocumentTotals creditNote) {
        if (!creditNote.gross().currency().equals(original.gross().currency())) {
            return List.of(new Missing("currency", RULE, "the currency of the original invoice"));
        }
        ImmutableList.Builder<Missing> excess = ImmutableList.builder();
        for (VatGroup group : creditNote.groups()) {
            Optional<VatGroup> most = Optional.ofNullable(left.get(group.vat()));
            if (most.isEmpty() || exceeds(group, most.get())) {
                excess.add(tooMuch(group, most));
            }
        }
        return excess.build();
    }

    private static boolean exceeds(VatGroup group, VatGroup most) {
        return group.base().compareAmount(most.base()) > 0 || group.tax().compareAmount(most.tax()) > 0;
    }

    private static Missing tooMuch(VatGroup group, Optional<VatGroup> most) {
        String which = group.vat().category().code() + " at " + group.vat().rate();
        return new Missing(
                "lines",
                RULE,
                most.map(one -> "at most " + one.base() + " and VAT of " + one.tax() + " that are left to credit under "
                                + which)
                        .orElse("nothing under " + which + ", which the original invoice has not"));
    }
}
