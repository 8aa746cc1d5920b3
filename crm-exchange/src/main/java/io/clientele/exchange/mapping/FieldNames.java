package io.clientele.exchange.mapping;

import com.google.common.collect.ImmutableMap;
import io.clientele.exchange.internal.order.OrderField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The names that a mapping file uses for what can be said of an order. */
final class FieldNames {
    private static final ImmutableMap<String, OrderField> SHORT = ImmutableMap.of(
            "locale", OrderField.LANGUAGE,
            "company", OrderField.SHIPPING_COMPANY,
            "street", OrderField.SHIPPING_STREET,
            "postcode", OrderField.SHIPPING_POSTCODE,
            "city", OrderField.SHIPPING_CITY,
            "region", OrderField.SHIPPING_REGION,
            "country", OrderField.SHIPPING_COUNTRY);

    /** The fields of an order, by name. */
    static final ImmutableMap<String, OrderField> OF_AN_ORDER = ImmutableMap.<String, OrderField>builder()
            .putAll(named(field -> !OrderField.PACKED.contains(field)))
            .putAll(SHORT)
            .buildOrThrow();

    /** The fields of a line within an order, by name. */
    static final ImmutableMap<String, OrderField> OF_A_LINE = named(OrderField.OF_A_LINE::contains).entrySet().stream()
            .collect(ImmutableMap.toImmutableMap(
                    entry -> entry.getKey().substring("line_".length()), Map.Entry::getValue));

    private FieldNames() {}

    private static ImmutableMap<String, OrderField> named(Predicate<OrderField> wanted) {
        return Arrays.stream(OrderField.values())
                .filter(wanted)
                .collect(ImmutableMap.toImmutableMap(FieldNames::of, field -> field));
    }

    static String of(OrderField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
