package io.clientele.vat.quote;

import com.google.common.collect.ImmutableMap;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.treatment.DomesticReverseCharge;
import io.clientele.vat.treatment.ExemptionGround;
import io.clientele.vat.treatment.MarginScheme;
import io.clientele.vat.treatment.PlaceRule;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;

/** Reads a line of a request from JSON. */
final class LineReader {
    private static final ImmutableMap<String, SupplyKind> KINDS = Words.of(SupplyKind.class);
    private static final ImmutableMap<String, MarginScheme> MARGINS = Words.of(MarginScheme.class);
    private static final ImmutableMap<String, DomesticReverseCharge> CHARGES = Words.of(DomesticReverseCharge.class);

    /** By their names, and by the articles of the Directive. */
    private static final ImmutableMap<String, PlaceRule> PLACES = ImmutableMap.<String, PlaceRule>builder()
            .putAll(Words.of(PlaceRule.class))
            .put("44", PlaceRule.GENERAL)
            .put("45", PlaceRule.GENERAL)
            .put("46", PlaceRule.INTERMEDIARY)
            .put("47", PlaceRule.PROPERTY)
            .put("48", PlaceRule.PASSENGER_TRANSPORT)
            .put("49", PlaceRule.GOODS_TRANSPORT)
            .put("50", PlaceRule.GOODS_TRANSPORT)
            .put("53", PlaceRule.EVENT_ADMISSION)
            .put("54", PlaceRule.EVENT_ACTIVITY)
            .put("55", PlaceRule.RESTAURANT)
            .put("56", PlaceRule.SHORT_HIRE)
            .put("59", PlaceRule.INTANGIBLE)
            .build();

    private LineReader() {}

    static QuoteLine read(JsonValue value, PlaceRule rule) {
        JsonFields fields = value.fields(
                "id",
                "supply",
                "category",
                "quantity",
                "unit_price",
                "price_base",
                "discount",
                "charge",
                "place_rule",
                "excise",
                "margin",
                "reverse_charge",
                "exemption",
                "rate");
        return new QuoteLine(fields.get("id").text(), supply(fields, rule), price(fields));
    }

    /** The rule a field names; a general rule of the whole is for services alone. */
    static PlaceRule placeRule(JsonFields fields, PlaceRule otherwise) {
        return fields.find("place_rule").isPresent() ? fields.meaning("place_rule", PLACES) : otherwise;
    }

    private static Supply supply(JsonFields fields, PlaceRule rule) {
        SupplyKind kind = fields.meaning("supply", KINDS);
        Supply.Builder supply = Supply.builder()
                .kind(kind)
                .category(fields.made(
                                "category",
                                ProductCategory::new,
                                "a category of small letters, digits and hyphens, such as \"standard\"")
                        .orElse(ProductCategory.STANDARD))
                .placeRule(placeRule(fields, kind == SupplyKind.SERVICE ? rule : PlaceRule.GENERAL))
                .excise(fields.find("excise").map(JsonValue::flag).orElse(false))
                .rate(fields.find("rate").map(LineReader::rate))
                .exemption(fields.find("exemption").map(LineReader::exemption));
        if (fields.find("margin").isPresent()) {
            supply.margin(fields.meaning("margin", MARGINS));
        }
        if (fields.find("reverse_charge").isPresent()) {
            supply.reverseCharge(fields.meaning("reverse_charge", CHARGES));
        }
        Supply made = supply.build();
        checkSense(made, fields);
        return made;
    }

    /** Refuses what contradicts itself, where one of two facts would have to be passed over. */
    private static void checkSense(Supply supply, JsonFields fields) {
        boolean goods = supply.kind() == SupplyKind.GOODS;
        boolean installed = supply.placeRule() == PlaceRule.INSTALLED_GOODS;
        if (fields.find("place_rule").isPresent() && goods != installed && supply.placeRule() != PlaceRule.GENERAL) {
            throw fields.get("place_rule").refused(goods ? "is a rule for services" : "is a rule for goods");
        }
        Contradiction.in(supply).ifPresent(found -> {
            throw fields.get(found.field()).refused(found.problem());
        });
    }

    private static VatRate rate(JsonValue value) {
        try {
            return VatRate.of(value.decimal());
        } catch (IllegalArgumentException none) {
            throw value.refused("must be a percentage from 0 to 100 with three decimals at most, such as \"9.5\"");
        }
    }

    private static ExemptionGround exemption(JsonValue value) {
        return ExemptionGround.ofVatex(value.text())
                .orElseThrow(() -> value.refused("must be a code of the list VATEX, such as \"VATEX-EU-132-1C\""));
    }

    private static LinePrice price(JsonFields fields) {
        return new LinePrice(
                fields.get("quantity").decimal(),
                fields.get("unit_price").decimal(),
                fields.find("price_base").map(JsonValue::decimal).orElse(BigDecimal.ONE),
                fields.find("discount").map(JsonValue::decimal).orElse(BigDecimal.ZERO),
                fields.find("charge").map(JsonValue::decimal).orElse(BigDecimal.ZERO));
    }
}
