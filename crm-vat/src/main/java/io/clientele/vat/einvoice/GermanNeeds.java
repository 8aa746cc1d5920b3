package io.clientele.vat.einvoice;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.PartyContact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Germany asks for: in XRechnung by its rules BR-DE, and in Peppol within Germany by the same rules under the
 * names DE-R. Not thread-safe.
 */
final class GermanNeeds {
    private static final Country GERMANY = new Country("DE");
    private static final int PEPPOL_DIGITS = 3;

    /** A discount for early payment, as terms of payment state it (BR-DE-18). */
    private static final Pattern SKONTO =
            Pattern.compile("#SKONTO#TAGE=[0-9]+#PROZENT=[0-9]+\\.[0-9]{2}(#BASISBETRAG=-?[0-9]+\\.[0-9]{2})?#");

    private static final Splitter LINES = Splitter.on('\n').trimResults();
    private static final Set<String> CARDS = Set.of("48", "54", "55");
    private static final String DIRECT_DEBIT = "59";

    private final InvoiceDraft content;
    private final Profile profile;
    private final ImmutableList.Builder<Missing> missing = ImmutableList.builder();

    private GermanNeeds(InvoiceDraft content, Profile profile) {
        this.content = content;
        this.profile = profile;
    }

    /** Whether the rules hold for an invoice. */
    static boolean apply(InvoiceDraft content, Profile profile) {
        return switch (profile) {
            case EN_16931 -> false;
            case XRECHNUNG -> true;
            case PEPPOL_BIS ->
                content.seller().country().equals(Optional.of(GERMANY))
                        && content.buyer().country().equals(Optional.of(GERMANY));
        };
    }

    static List<Missing> missing(InvoiceDraft content, Profile profile) {
        GermanNeeds needs = new GermanNeeds(content, profile);
        if (apply(content, profile)) {
            needs.reference();
            needs.towns();
            needs.contact();
            needs.payment();
        }
        return needs.missing.build();
    }

    private void need(boolean given, String field, String number, String need) {
        if (!given) {
            missing.add(new Missing(field, rule(number), need));
        }
    }

    private String rule(String number) {
        return profile == Profile.XRECHNUNG
                ? "BR-DE-" + number
                : "DE-R-" + Strings.padStart(number, PEPPOL_DIGITS, '0');
    }

    private void reference() {
        need(content.buyerReference().isPresent(), "buyerReference", "15", "what the buyer asked to state");
        need(content.paymentMeans().isPresent(), "paymentMeans", "1", "how it is paid");
    }

    private void towns() {
        town(content.seller().address(), "seller.address", "3");
        town(content.buyer().address(), "buyer.address", "8");
        content.deliveredTo().ifPresent(address -> town(address, "deliveredTo", "10"));
    }

    private void town(PostalAddress address, String field, String number) {
        need(address.city().isPresent() && address.postcode().isPresent(), field, number, "city and postcode");
    }

    private void contact() {
        Optional<PartyContact> contact = content.seller().contact();
        need(
                contact.filter(one -> one.name().isPresent()
                                && one.phone().isPresent()
                                && one.email().isPresent())
                        .isPresent(),
                "seller.contact",
                "2",
                "whom to ask: name, telephone and e-mail");
    }

    private void payment() {
        String code = content.paymentMeans().map(means -> means.code()).orElse("");
        need(
                !CARDS.contains(code),
                "paymentMeans.code",
                profile == Profile.XRECHNUNG ? "24-a" : "024-1",
                "other means than a card, whose number would have to be stated");
        need(
                !code.equals(DIRECT_DEBIT),
                "paymentMeans.code",
                profile == Profile.XRECHNUNG ? "25-a" : "025-1",
                "other means than a direct debit, whose mandate would have to be stated");
        need(
                content.paymentTerms().map(GermanNeeds::isWellFormed).orElse(true),
                "paymentTerms",
                "18",
                "each discount for early payment as a line such as #SKONTO#TAGE=14#PROZENT=2.00#");
    }

    private static boolean isWellFormed(String terms) {
        return LINES.splitToStream(terms)
                .filter(line -> line.startsWith("#"))
                .allMatch(line -> SKONTO.matcher(line).matches());
    }
}
