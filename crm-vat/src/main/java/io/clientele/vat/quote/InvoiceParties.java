package io.clientele.vat.quote;

import com.google.common.collect.ImmutableList;
import io.clientele.address.PostalAddress;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.invoice.Endpoint;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PartyContact;
import io.clientele.vat.invoice.Payee;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parties of an invoice from JSON. */
final class InvoiceParties {
    /** What a party has beside the fields of the quote. */
    static final List<String> FIELDS =
            List.of("name", "trading_name", "address", "tax_number", "identifier", "legal_id", "endpoint", "contact");

    /** What the seller has beside them. */
    static final List<String> SELLER_FIELDS =
            ImmutableList.<String>builder().addAll(FIELDS).add("vat_ids").build();

    private static final Pattern PUNCTUATION = Pattern.compile("[ ./-]");
    private static final Pattern PREFIXED = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,}");
    private static final int CODE = 2;

    private InvoiceParties() {}

    static Party party(InvoiceParts parts) {
        JsonFields fields = parts.ofInvoice();
        PostalAddress address = address(fields.find("address"), text(parts, "country"), text(parts, "postcode"));
        return Party.builder()
                .name(InvoiceTexts.find(fields, "name").orElse(""))
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
                .map(JsonValue::text)
                .filter(text -> !text.isBlank());
    }

    /** The numbers that the seller has in other states, by their prefixes. */
    static Map<String, String> vatNumbers(JsonFields seller) {
        Map<String, String> numbers = new HashMap<>();
        for (JsonValue value : seller.elements("vat_ids")) {
            String plain = PartyNumber.right(value.text()).orElseGet(() -> plain(value.text()));
            if (!PREFIXED.matcher(plain).matches()) {
                throw value.refused("must be a VAT number with the prefix of its state, such as \"DE136695976\"");
            }
            VatIds.flaw(plain).ifPresent(why -> {
                throw value.refused("is no VAT number. " + why);
            });
            if (numbers.putIfAbsent(VatPrefix.of(plain), plain) != null) {
                throw value.refused("is the second of its state");
            }
        }
        return numbers;
    }

    private static String plain(String typed) {
        return PUNCTUATION.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    private static String vatNumber(String typed, PostalAddress address) {
        return PartyNumber.right(typed).orElseGet(() -> {
            String plain = plain(typed);
            return PREFIXED.matcher(plain).matches()
                    ? plain
                    : VatPrefix.of(address).orElse("") + plain;
        });
    }

    /** An address; what it does not say of country and postcode is as the party has it. */
    static PostalAddress address(Optional<JsonValue> value, Optional<String> country, Optional<String> postcode) {
        PostalAddress.Builder address = PostalAddress.builder();
        Optional<JsonFields> fields =
                value.map(one -> one.fields("recipient", "company", "street", "postcode", "city", "region", "country"));
        fields.ifPresent(given -> address.recipient(InvoiceTexts.find(given, "recipient"))
                .company(InvoiceTexts.find(given, "company"))
                .street(InvoiceTexts.find(given, "street"))
                .city(InvoiceTexts.find(given, "city"))
                .region(InvoiceTexts.find(given, "region")));
        address.postcode(
                fields.flatMap(given -> InvoiceTexts.find(given, "postcode")).or(() -> postcode));
        Optional<String> code = fields.flatMap(InvoiceParties::countryCode).or(() -> country.map(InvoiceParties::code));
        return InvoicePlaces.in(address.build(), code);
    }

    private static Optional<String> countryCode(JsonFields address) {
        return address.made("country", InvoicePlaces::code, "the ISO code of a country, such as \"LU\"");
    }

    /** The country of a code such as {@code ES-CN}, which may be that of a region. */
    private static String code(String code) {
        return code.length() > CODE ? code.substring(0, CODE) : code;
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
