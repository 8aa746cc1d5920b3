package io.clientele.vat.quote;

import com.google.common.collect.ImmutableMap;
import io.clientele.money.Money;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.treatment.PlaceRule;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a request from JSON. */
final class QuoteReader {
    private static final ImmutableMap<String, PriceMode> MODES =
            ImmutableMap.of("net", PriceMode.NET, "gross", PriceMode.GROSS);
    private static final ImmutableMap<String, RoundingPolicy.Scope> SCOPES =
            ImmutableMap.of("group", RoundingPolicy.Scope.GROUP, "line", RoundingPolicy.Scope.LINE);
    private static final ImmutableMap<String, RoundingPolicy.First> FIRSTS =
            ImmutableMap.of("net", RoundingPolicy.First.NET, "vat", RoundingPolicy.First.VAT);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private static final String[] FIELDS = {
        "id",
        "seller",
        "buyer",
        "ship_from",
        "ship_from_postcode",
        "ship_to",
        "ship_to_postcode",
        "date",
        "place_rule",
        "ytd_distance_sales",
        "previous_year_distance_sales",
        "distance_sales_option",
        "amount",
        "consignment_value",
        "role",
        "importer",
        "triangular",
        "reverse_charge_of_foreigners",
        "price_mode",
        "rounding",
        "rounding_first",
        "currency",
        "corrects",
        "corrected_on",
        "language",
        "lines",
        "adjustments"
    };

    private QuoteReader() {}

    static QuoteRequest read(JsonValue value) {
        JsonFields fields = value.fields(FIELDS);
        Currency currency = currency(fields);
        QuoteRequest.Builder request = QuoteRequest.builder()
                .id(fields.find("id").map(JsonValue::line))
                .sale(SaleReader.read(fields))
                .buyerVatId(VatIds.text(fields.get("buyer").fields(SaleReader.BUYER)))
                .currency(currency)
                .rounding(rounding(fields))
                .corrects(matching(fields, "corrects", PeriodName.FORM, "a period, such as \"2026-Q1\""))
                .correctedOn(fields.find("corrected_on").map(JsonValue::day))
                .lines(lines(fields))
                .adjustments(AdjustmentReader.read(fields, currency));
        if (fields.find("price_mode").isPresent()) {
            request.priceMode(fields.meaning("price_mode", MODES));
        }
        matching(fields, "language", LANGUAGE, "a language, such as \"en\"").ifPresent(request::language);
        return request.build();
    }

    /** The path of the field that has the id; that of another field, where the id was taken from it. */
    static Optional<String> idPath(JsonValue value) {
        return value.fields(FIELDS).find("id").map(JsonValue::path);
    }

    private static Optional<String> matching(JsonFields fields, String name, Pattern pattern, String expected) {
        return fields.find(name).map(value -> {
            if (!pattern.matcher(value.text()).matches()) {
                throw value.refused("must be " + expected);
            }
            return value.text();
        });
    }

    private static Currency currency(JsonFields fields) {
        return fields.made(
                        "currency",
                        code -> Money.zero(Currency.getInstance(code)).currency(),
                        "the code of a currency that amounts can be given in, such as \"EUR\"")
                .orElseThrow(() -> new RefusedException(fields.path("currency"), "is missing"));
    }

    private static RoundingPolicy rounding(JsonFields fields) {
        RoundingPolicy policy = RoundingPolicy.STANDARD;
        if (fields.find("rounding").isPresent()) {
            policy = new RoundingPolicy(fields.meaning("rounding", SCOPES), policy.first());
        }
        return fields.find("rounding_first").isPresent()
                ? policy.withFirst(fields.meaning("rounding_first", FIRSTS))
                : policy;
    }

    private static List<QuoteLine> lines(JsonFields fields) {
        PlaceRule rule = LineReader.placeRule(fields, PlaceRule.GENERAL);
        List<QuoteLine> lines = fields.get("lines").elements().stream()
                .map(line -> LineReader.read(line, rule))
                .toList();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!ids.add(lines.get(i).id())) {
                throw new RefusedException(fields.path("lines") + "[" + i + "].id", "is that of an earlier line");
            }
        }
        return lines;
    }
}
