package io.clientele.vat.quote;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.invoice.Endpoint;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PartyContact;
import io.clientele.vat.invoice.Payee;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parties of an invoice from JSON. */
final class InvoiceParties {
    /** What a party has beside the fields of the quote. */
    static final List<String> FIELDS =
            List.of("name", "trading_name", "address", "tax_number", "identifier", "legal_id", "endpoint", "contact");

    private static final Pattern PUNCTUATION = Pattern.compile("[ ./-]");
    private static final Pattern PREFIXED = Pattern.compile("[A-Z]{2}.*");
    private static final int CODE = 2;

    private InvoiceParties() {}

    static Party party(InvoiceParts parts) {
        JsonFields fields = parts.ofInvoice();
        Optional<Country> country = text(parts, "country").flatMap(InvoiceParties::country);
        PostalAddress address = address(fields.find("address"), country, text(parts, "postcode"));
        return Party.builder()
                .name(fields.text("name").orElse(""))
                .tradingName(fields.text("trading_name"))
                .address(address)
                .vatNumber(text(parts, "vat_id").map(typed -> vatNumber(typed, address)))
                .taxNumber(fields.text("tax_number"))
                .identifier(fields.text("identifier"))
                .legalId(fields.text("legal_id"))
                .endpoint(fields.find("endpoint").map(InvoiceParties::endpoint))
                .contact(fields.find("contact").map(InvoiceParties::contact))
                .build();
    }

    private static Optional<String> text(InvoiceParts parts, String name) {
        return Optional.ofNullable(parts.ofQuote().all().get(name))
                .filter(value -> !value.isNull())
                .map(JsonValue::text);
    }

    /** The country of a code such as {@code ES-CN}, which may be that of a region. */
    private static Optional<Country> country(String code) {
        return Country.find(code.length() > CODE ? code.substring(0, CODE) : code);
    }

    private static String vatNumber(String typed, PostalAddress address) {
        String plain = PUNCTUATION.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
        return PREFIXED.matcher(plain).matches()
                ? plain
                : address.country().map(InvoiceParties::prefix).orElse("") + plain;
    }

    private static String prefix(Country country) {
        return country.code().equals("GR") ? "EL" : country.code();
    }

    static PostalAddress address(Optional<JsonValue> value, Optional<Country> country, Optional<String> postcode) {
        PostalAddress.Builder address = PostalAddress.builder();
        address.country(country).postcode(postcode);
        value.map(one -> one.fields("recipient", "company", "street", "postcode", "city", "region", "country"))
                .ifPresent(fields -> address.recipient(fields.text("recipient"))
                        .company(fields.text("company"))
                        .street(fields.text("street"))
                        .city(fields.text("city"))
                        .region(fields.text("region"))
                        .postcode(fields.text("postcode").or(() -> postcode))
                        .country(fields.made("country", Country::of, "the ISO code of a country, such as \"LU\"")
                                .or(() -> country)));
        return address.build();
    }

    static Payee payee(JsonValue value) {
        JsonFields fields = value.fields("name", "identifier", "legal_id");
        try {
            return new Payee(fields.get("name").text(), fields.text("identifier"), fields.text("legal_id"));
        } catch (IllegalArgumentException blank) {
            throw new RefusedException(fields.path("name"), "is blank");
        }
    }

    private static Endpoint endpoint(JsonValue value) {
        JsonFields fields = value.fields("scheme", "id");
        try {
            return new Endpoint(fields.get("scheme").text(), fields.get("id").text());
        } catch (IllegalArgumentException none) {
            throw value.refused("must have a scheme, such as \"9938\", and an id");
        }
    }

    private static PartyContact contact(JsonValue value) {
        JsonFields fields = value.fields("name", "phone", "email");
        return new PartyContact(fields.text("name"), fields.text("phone"), fields.text("email"));
    }
}
