package io.clientele.vat.einvoice;

import com.google.common.collect.ImmutableList;
import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.invoice.Endpoint;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PaymentMeans;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which codes of an invoice are of no list that the official rules know (BR-CL), where the host has chosen them. Not
 * thread-safe.
 */
final class CodeNeeds {
    /** The list of countries of the rules for CII has had no South Sudan since it became a state. */
    private static final Country NOT_IN_CII = new Country("SS");

    private final InvoiceDraft content;
    private final ImmutableList.Builder<Missing> missing = ImmutableList.builder();

    private CodeNeeds(InvoiceDraft content) {
        this.content = content;
    }

    static List<Missing> missing(InvoiceDraft content, Syntax syntax, Profile profile) {
        CodeNeeds needs = new CodeNeeds(content);
        needs.currencies();
        needs.payment();
        needs.lines();
        needs.adjustments();
        needs.endpoint(content.seller(), "seller", profile);
        needs.endpoint(content.buyer(), "buyer", profile);
        if (syntax == Syntax.CII) {
            needs.countries();
        }
        return needs.missing.build();
    }

    private void need(boolean given, String field, String rule, String need) {
        if (!given) {
            missing.add(new Missing(field, rule, need));
        }
    }

    private void currencies() {
        currency(content.currency(), "currency", "BR-CL-04");
        content.vatCurrency().ifPresent(vat -> currency(vat.currency(), "vatCurrency.currency", "BR-CL-05"));
    }

    private void currency(Currency currency, String field, String rule) {
        boolean listed = CodeList.CURRENCIES.has(currency.getCurrencyCode());
        need(listed, field, rule, "a currency of today's list ISO 4217");
    }

    private void payment() {
        Optional<String> code = content.paymentMeans().map(PaymentMeans::code);
        need(
                code.map(PaymentMeans::isListed).orElse(true),
                "paymentMeans.code",
                "BR-CL-16",
                "a code of the list UNCL 4461");
    }

    private void lines() {
        for (int i = 0; i < content.lines().size(); i++) {
            String line = "lines[" + i + "].";
            need(
                    CodeList.UNITS.has(content.lines().get(i).unit()),
                    line + "unit",
                    "BR-CL-23",
                    "a code of UN/ECE Recommendation 20 or 21");
            exemption(content.lines().get(i).vat(), line);
        }
    }

    private void adjustments() {
        for (int i = 0; i < content.adjustments().size(); i++) {
            String adjustment = "adjustments[" + i + "].";
            content.adjustments().get(i).vat().ifPresent(vat -> exemption(vat, adjustment));
        }
    }

    /** The rule does not ask for capitals. */
    private void exemption(LineVat vat, String path) {
        Optional<String> code = vat.exemption().flatMap(Exemption::vatex);
        need(
                code.map(given -> CodeList.VATEX.has(given.toUpperCase(Locale.ROOT)))
                        .orElse(true),
                path + "vat.vatex",
                "BR-CL-22",
                "a code of the list VATEX, or the reason in words alone");
    }

    private void endpoint(Party party, String path, Profile profile) {
        Optional<String> scheme = party.endpoint().map(Endpoint::scheme);
        String field = path + ".endpoint.scheme";
        if (profile == Profile.PEPPOL_BIS) {
            need(
                    scheme.map(CodeList.ENDPOINT_SCHEMES_OF_PEPPOL::has).orElse(true),
                    field,
                    "PEPPOL-EN16931-CL008",
                    "a scheme of the Peppol network, such as 9930, which e-mail is not");
        } else {
            need(
                    scheme.map(CodeList.ENDPOINT_SCHEMES::has).orElse(true),
                    field,
                    "BR-CL-25",
                    "a code of the Electronic Address Scheme, such as 9930 or EM");
        }
    }

    private void countries() {
        country(content.seller().address(), "seller.address.country");
        country(content.buyer().address(), "buyer.address.country");
        content.taxRepresentative().ifPresent(party -> country(party.address(), "taxRepresentative.address.country"));
        content.deliveredTo().ifPresent(address -> country(address, "deliveredTo.country"));
    }

    private void country(PostalAddress address, String field) {
        boolean listed = !address.country().equals(Optional.of(NOT_IN_CII));
        need(listed, field, "BR-CL-14", "a country that the rules know in CII; in UBL they know this one");
    }
}
