package io.clientele.vat.invoice;

import com.google.common.io.Resources;
import io.clientele.address.PostalAddress;
import io.clientele.vat.total.DocumentTotals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows an invoice to people: one HTML page in the language of the buyer, which needs nothing else. It has no script
 * and asks for no address, prints on A4, and all that the parties wrote is escaped. The languages are English, French,
 * German, Spanish, Italian, Dutch and Portuguese; another one is shown in English, with what the law wants mentioned in
 * its own words where we have them. What is sold in a margin scheme stands in a table of its own with its price alone,
 * since its VAT must not be shown (Art. 325 of Directive 2006/112/EC).
 *
 * <p>Not thread-safe: each makes one page.
 */
public final class InvoicePage {
    private static final String STYLE = resource("invoice.css");

    private final Invoice invoice;
    private final DocumentTotals totals;
    private final InvoiceDraft content;
    private final Labels labels;
    private final Figures figures;
    private final Html html = new Html();

    private InvoicePage(Invoice invoice, DocumentTotals totals) {
        this.invoice = invoice;
        this.totals = totals;
        this.content = invoice.content();
        this.labels = Labels.of(content.language());
        this.figures = new Figures(labels);
    }

    private static String resource(String name) {
        try {
            return Resources.toString(
                    Objects.requireNonNull(InvoicePage.class.getResource(name), name), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page of an invoice, to be encoded in UTF-8: with the figures that were agreed, as the book has them. */
    public static String of(Invoice invoice) {
        return new InvoicePage(invoice, invoice.totals()).page();
    }

    /**
     * The page of an invoice that goes beside its electronic file, and states the same VAT as that:
     * {@link Invoice#inFile()}. The VAT that an invoice states is owed (Art. 203 of Directive 2006/112/EC), so that two
     * documents of one number must not state two.
     */
    public static String besideFile(Invoice invoice) {
        return new InvoicePage(invoice, invoice.inFile()).page();
    }

    private String page() {
        html.markup("<!DOCTYPE html>\n<html lang=\"" + labels.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.element("title", title() + " " + invoice.number());
        html.markup("\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        html.element("h1", title());
        facts();
        parties();
        new InvoiceTables(new Sheet(html, invoice, totals, labels, figures)).write();
        payment();
        notes();
        return html.markup("</main>\n</body>\n</html>\n").toString();
    }

    private String title() {
        if (invoice.isCreditNote()) {
            return labels.text("title.credit-note");
        }
        return labels.text(content.simplified() ? "title.simplified" : "title.invoice");
    }

    private void facts() {
        html.markup("<dl class=\"facts\">\n");
        fact("number", Optional.of(invoice.number()));
        fact("issued", Optional.of(invoice.issued()).map(figures::day));
        fact("supplied", content.supplied().map(figures::day));
        fact("period", content.supplyPeriod().map(figures::period));
        fact("prepaid-on", content.prepaidOn().map(figures::day));
        fact("due", content.due().map(figures::day));
        fact("original", content.original().map(this::original));
        fact("order", content.orderReference());
        fact("sales-order", content.salesOrder());
        fact("delivery-note", content.deliveryNote());
        fact("contract", content.contractReference());
        fact("buyer-reference", content.buyerReference());
        html.markup("</dl>\n");
    }

    private void fact(String label, Optional<String> value) {
        value.filter(given -> !given.isBlank())
                .ifPresent(given -> html.element("dt", labels.text(label))
                        .element("dd", given)
                        .markup("\n"));
    }

    private String original(OriginalInvoice original) {
        Optional<LocalDate> day = original.issued();
        return original.number() + day.map(issued -> ", " + figures.day(issued)).orElse("");
    }

    private void parties() {
        html.markup("<div class=\"parties\">\n");
        party("seller", content.seller());
        if (!content.buyer().name().isBlank()) {
            party("buyer", content.buyer());
        }
        content.taxRepresentative().ifPresent(party -> party("representative", party));
        content.payee().ifPresent(this::payee);
        content.deliveredTo()
                .ifPresent(address -> html.element("section", () -> {
                    html.element("h2", labels.text("delivered-to"));
                    address(address);
                }));
        html.markup("</div>\n");
    }

    private void party(String label, Party party) {
        html.element("section", () -> {
            html.element("h2", labels.text(label));
            html.element("p class=\"name\"", party.name());
            html.element("p", party.tradingName());
            address(party.address());
            labelled("vat-number", party.vatNumber());
            labelled("tax-number", party.taxNumber());
            labelled("legal-id", party.legalId());
            party.contact().ifPresent(contact -> {
                html.element("p", contact.name());
                html.element("p", contact.phone());
                html.element("p", contact.email());
            });
        });
    }

    private void payee(Payee payee) {
        html.element("section", () -> {
            html.element("h2", labels.text("payee"));
            html.element("p class=\"name\"", payee.name());
            html.element("p", payee.identifier());
            labelled("legal-id", payee.legalId());
        });
    }

    private void labelled(String label, Optional<String> value) {
        html.element("p", value.map(given -> labels.text(label) + " " + given));
    }

    private void address(PostalAddress address) {
        html.element("p", address.recipient());
        html.element("p", address.company());
        html.element("p", address.street());
        String town = (address.postcode().orElse("") + " " + address.city().orElse("")).strip();
        html.element("p", Optional.of(town));
        html.element("p", address.region());
        html.element("p", address.country().map(labels::country));
    }

    private void payment() {
        Stream<Optional<String>> said = Stream.concat(
                Stream.of(content.paymentTerms()),
                content.paymentMeans().stream().flatMap(InvoicePage::said));
        if (said.allMatch(text -> text.filter(given -> !given.isBlank()).isEmpty())) {
            return;
        }
        html.element("section class=\"payment\"", () -> {
            html.element("h2", labels.text("payment"));
            html.element("p", content.paymentTerms());
            content.paymentMeans().ifPresent(this::means);
        });
    }

    /** What means of payment say to people; of a card there is nothing. */
    private static Stream<Optional<String>> said(PaymentMeans means) {
        return Stream.of(means.account(), means.accountName(), means.bank(), means.reference());
    }

    private void means(PaymentMeans means) {
        labelled("account", means.account());
        html.element("p", means.accountName());
        labelled("bank", means.bank());
        labelled("reference", means.reference());
    }

    private void notes() {
        List<Said> mentions = Said.of(content);
        if (content.notes().isEmpty() && mentions.isEmpty()) {
            return;
        }
        html.element("section class=\"notes\"", () -> {
            html.element("h2", labels.text("notes"));
            mentions.forEach(mention -> html.said("p class=\"mention\"", mention, labels.language()));
            content.notes().stream()
                    .filter(note -> mentions.stream()
                            .noneMatch(mention -> mention.text().equals(note)))
                    .forEach(note -> html.element("p", note));
        });
    }
}
