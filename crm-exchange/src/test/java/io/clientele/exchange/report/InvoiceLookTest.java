package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.invoice.InvoicePage;
import io.clientele.vat.quote.InvoiceAnswer;
import io.clientele.vat.quote.InvoiceRequests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an invoice as a browser shows it: one with all that an invoice can have, and long words; and others. */
class InvoiceLookTest extends Look {
    private static final String SALE = """
            {"number": "LU-2026-000123", "issued": "2026-03-03", "date": "2026-03-02", "due": "2026-04-02",
             "period": {"first": "2026-02-01", "last": "2026-02-28"}, "prepaid": "1000.00", "prepaid_on": "2026-02-03",
             "language": "LANGUAGE", "currency": "EUR", "vat_currency": {"currency": "DKK", "rate": "7.4604"},
             "self_billed": true, "cash_accounting": true, "buyer_reference": "04011000-12345-34",
             "order_reference": "PO-2026-4711", "contract_reference": "Rahmenvertrag 2025/17",
             "sales_order": "SO-2026-118", "delivery_note": "DN-2026-97", "payee": {"name": "Market Ltd"},
             "payment_terms": "30 days net", "notes": ["Thank you for your order & see you soon."],
             "payment_means": {"code": "58", "account": "LU280019400644750000", "account_name": "Clientele Books S.à r.l.",
               "bank": "BCEELULL", "reference": "RF18539007547034"},
             "seller": {"country": "LU", "vat_id": "LU12345613", "name": "Clientele Books S.à r.l.", "legal_id": "B123456",
               "address": {"street": "1, rue du Marché", "postcode": "1111", "city": "Luxembourg"},
               "contact": {"name": "Sales", "phone": "+352 123456", "email": "sales@shop.example"}},
             "buyer": {"country": "DE", "type": "business", "vat_id": "DE136695976", "vat_id_check": "valid",
               "name": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH",
               "address": {"street": "Hauptstraße 1", "postcode": "54290", "city": "Trier"}},
             "deliver_to": {"street": "Lager 2, Tor 7", "postcode": "54290", "city": "Trier", "country": "DE"},
             "lines": [
               {"id": "1", "name": "Atlas of the world", "article": "A-500", "description": "Twelfth edition, in linen",
                "gtin": "9780306406157", "buyer_article": "4711-0815", "note": "With a greeting card",
                "quantity": "1250", "unit_price": "39.999", "discount": "100.00",
                "vat": {"category_code": "S", "rate": "17"}},
               {"id": "2", "name": "Paper, A4, 80 g", "unit": "HUR", "quantity": "2.5", "unit_price": "12.5",
                "price_base": "100", "charge": "0.50", "vat": {"category_code": "S", "rate": "8"}},
               {"id": "3", "name": "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "quantity": "1",
                "unit_price": "120000.00", "vat": {"category_code": "S", "rate": "3"}},
               {"id": "4", "name": "Translation", "quantity": "12", "unit_price": "85.00",
                "vat": {"category_code": "AE", "vatex": "VATEX-EU-AE", "reason": "MENTION"}}],
             "adjustments": [{"kind": "discount", "reason": "Voucher SPRING-2026", "amount": "25.00", "vat_of_line": "1"},
               {"kind": "charge", "reason": "Shipping", "amount": "14.90"}]}
            """;

    /** Prices with VAT in them that do not come out, and as many digits as a number may have. */
    private static final String GROSS = """
            {"number": "DE-2026-000004", "issued": "2026-03-03", "date": "2026-03-02", "language": "LANGUAGE",
             "currency": "EUR", "price_mode": "gross", "payment_means": {"code": "48"},
             "seller": {"country": "DE", "vat_id": "DE136695976", "name": "Clientele Books GmbH",
               "address": {"street": "Hauptstraße 1", "postcode": "54290", "city": "Trier"}},
             "buyer": {"country": "DE", "name": "דוד \u202eכהן", "type": "consumer",
               "address": {"street": "Hauptstraße 2", "postcode": "54290", "city": "Trier"}},
             "lines": [
               {"id": "1", "name": "Atlas of the world", "quantity": "1", "unit_price": "9.99",
                "vat": {"category_code": "S", "rate": "19"}},
               {"id": "2", "name": "Gold leaf by the metre, cut to measure", "quantity": "1234.123456789012", "unit": "MTR",
                "unit_price": "1234567.123456789012", "vat": {"category_code": "S", "rate": "7"}},
               {"id": "3", "name": "Old map", "quantity": "1", "unit_price": "250.00",
                "vat": {"category_code": "E", "vatex": "VATEX-EU-F"}}]}
            """;

    /** What a public body in Italy buys, which pays the VAT itself. */
    private static final String SPLIT = """
            {"number": "IT-2026-000004", "issued": "2026-03-03", "date": "2026-03-02", "due": "2026-04-02",
             "language": "LANGUAGE", "currency": "EUR", "prepaid": "100.00",
             "seller": {"country": "IT", "vat_id": "IT00743110157", "name": "Clientele Libri S.r.l.",
               "address": {"street": "Via Roma 1", "postcode": "20121", "city": "Milano"}},
             "buyer": {"country": "IT", "type": "business", "vat_id": "IT00743110157", "vat_id_check": "valid",
               "name": "Comune di Esempio", "address": {"street": "Piazza 1", "postcode": "20121", "city": "Milano"}},
             "lines": [{"id": "1", "name": "Atlante", "quantity": "12", "unit_price": "85.00",
                "vat": {"category_code": "B", "rate": "22"}}]}
            """;

    /** Second-hand goods and works of art alone, whose VAT must not be shown. */
    private static final String MARGIN = """
            {"number": "DE-2026-000005", "issued": "2026-03-03", "date": "2026-03-02", "language": "LANGUAGE",
             "currency": "EUR", "price_mode": "gross", "payment_means": {"code": "48"},
             "seller": {"country": "DE", "vat_id": "DE136695976", "name": "Clientele Books GmbH",
               "address": {"street": "Hauptstraße 1", "postcode": "54290", "city": "Trier"}},
             "buyer": {"country": "DE", "name": "Ann Doe", "type": "consumer",
               "address": {"street": "Hauptstraße 2", "postcode": "54290", "city": "Trier"}},
             "lines": [
               {"id": "1", "name": "Old map of the Rhineland, coloured by hand", "quantity": "3", "unit_price": "33.33",
                "vat": {"category_code": "E", "vatex": "VATEX-EU-F"}},
               {"id": "2", "name": "Painting", "quantity": "1", "unit_price": "12500.00",
                "vat": {"category_code": "E", "vatex": "VATEX-EU-I"}}],
             "adjustments": [{"kind": "charge", "reason": "Shipping", "amount": "14.90", "vat_of_line": "1"}]}
            """;

    InvoiceLookTest() throws IOException, InterruptedException {}

    static Stream<Arguments> views() {
        return onEveryScreen(List.of("en", "fr", "de", "es", "it", "nl", "pt", "gross", "split", "margin"));
    }

    @ParameterizedTest(name = "{0}, {1} pixels, {2}")
    @MethodSource("views")
    void fitsTheScreenAndAsksForNothing(String name, int width, String scheme)
            throws IOException, InterruptedException {
        Path page = write(name);

        look(page, "invoice-" + name, width, scheme);
        assertThat(browser.evaluate(overflowing()).asText()).isEmpty();
        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor")
                        .asText()
                        .equals("rgb(255, 255, 255)"))
                .isEqualTo(scheme.equals("light"));
        assertAsksForNothing(page);
        assertThat(requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es", "it", "nl", "pt", "gross", "split", "margin"})
    void onPaperItIsBlackOnWhiteAndNothingIsCutOff(String name) throws IOException, InterruptedException {
        browser.screen(1280, 900, false, "dark");
        browser.open(write(name).toUri());

        picture("invoice-" + name + ".pdf", browser.pdf());
        browser.screen(658, 900, false, "dark");
        browser.paper();
        picture("invoice-" + name + "-paper.png", browser.screenshot(658));
        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor")
                        .asText())
                .isEqualTo("rgb(255, 255, 255)");
        assertNoWiderThan(658);
        assertThat(browser.evaluate(overflowing()).asText()).isEmpty();
    }

    /** The text of the first element whose content is wider than it is. */
    private static String overflowing() {
        return "(([...document.querySelectorAll('main *')].find(e => e.scrollWidth > e.clientWidth + 1"
                + " && getComputedStyle(e).display !== 'inline') || {}).textContent || '')";
    }

    private static Path write(String name) throws IOException {
        String mention = name.equals("de") ? "Steuerschuldnerschaft des Leistungsempfängers" : "Reverse charge";
        return switch (name) {
            case "gross" -> write(name, GROSS, "en");
            case "margin" -> write(name, MARGIN, "de");
            case "split" -> write(name, SPLIT, "it");
            default -> write(name, SALE.replace("MENTION", mention), name);
        };
    }

    private static Path write(String name, String sale, String language) throws IOException {
        InvoiceAnswer answer = InvoiceRequests.standard().ofJson(sale.replace("LANGUAGE", language));
        assertThat(answer).isInstanceOf(InvoiceAnswer.Made.class);
        return page("invoice-" + name, InvoicePage.of(((InvoiceAnswer.Made) answer).invoice()));
    }
}
