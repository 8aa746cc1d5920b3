package io.clientele.vat.invoice;

import io.clientele.vat.internal.ExNumber;
import java.util.Optional;

/**
 * Whether an invoice of a small enterprise names the number by which its customer can see that it is exempt in another
 * member state (Art. 284(3)(b) of Directive 2006/112/EC).
 */
final class ExNumberNeeds {
    private ExNumberNeeds() {}

    /** That a draft lacks the number; nothing if it has it, or needs none. */
    static Optional<Missing> of(InvoiceDraft draft) {
        boolean abroad = draft.lines().stream().anyMatch(line -> ExNumber.isNeededFor(line.vat()));
        return abroad && draft.seller().taxNumber().flatMap(ExNumber::of).isEmpty()
                ? Optional.of(new Missing(
                        "seller.taxNumber",
                        "Art. 284(3)(b)",
                        "the number with the suffix EX under which the small enterprise is exempt in another member"
                                + " state, such as \"DE136695976-EX\""))
                : Optional.empty();
    }
}
