package io.clientele.vat.einvoice;

import com.google.common.collect.ImmutableList;
import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.Party;
import java.util.List;
import java.util.Optional;

/**
 * What single states ask for in Peppol BIS Billing 3.0, as far as it is known here: the Netherlands and Denmark.
 * Germany has {@link GermanNeeds}. Not thread-safe.
 */
final class PeppolStates {
    private static final Country NETHERLANDS = new Country("NL");
    private static final Country DENMARK = new Country("DK");
    private static final Country ITALY = new Country("IT");
    private static final String NO_SCHEME = ", in a scheme that cannot be stated here";

    private final InvoiceDraft content;
    private final ImmutableList.Builder<Missing> missing = ImmutableList.builder();

    private PeppolStates(InvoiceDraft content) {
        this.content = content;
    }

    static List<Missing> missing(InvoiceDraft content) {
        PeppolStates states = new PeppolStates(content);
        if (isIn(content.seller(), NETHERLANDS)) {
            states.netherlands();
        }
        if (isIn(content.seller(), DENMARK)) {
            states.denmark();
        }
        if (isIn(content.seller(), ITALY)) {
            states.address(content.seller().address(), "seller.address", "IT-R-002 to IT-R-004");
        }
        return states.missing.build();
    }

    private static boolean isIn(Party party, Country country) {
        return party.country().equals(Optional.of(country));
    }

    private void need(boolean given, String field, String rule, String need) {
        if (!given) {
            missing.add(new Missing(field, rule, need));
        }
    }

    private void netherlands() {
        boolean within = isIn(content.buyer(), NETHERLANDS);
        address(content.seller().address(), "seller.address", "NL-R-002");
        need(
                content.seller().legalId().isEmpty(),
                "seller.legalId",
                "NL-R-003",
                "no number of a register, or that of KVK or OIN" + NO_SCHEME);
        need(content.paymentMeans().isPresent(), "paymentMeans", "NL-R-007", "how it is paid");
        if (within) {
            address(content.buyer().address(), "buyer.address", "NL-R-004");
            need(
                    content.buyer().legalId().isEmpty(),
                    "buyer.legalId",
                    "NL-R-005",
                    "no number of a register, or that of KVK or OIN" + NO_SCHEME);
        }
    }

    private void address(PostalAddress address, String field, String rule) {
        need(
                address.street().isPresent()
                        && address.city().isPresent()
                        && address.postcode().isPresent(),
                field,
                rule,
                "street, city and postcode");
    }

    private void denmark() {
        need(false, "seller.legalId", "DK-R-002, DK-R-014", "the CVR number of the seller" + NO_SCHEME);
    }
}
