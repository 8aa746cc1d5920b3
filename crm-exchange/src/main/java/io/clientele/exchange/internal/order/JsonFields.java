package io.clientele.exchange.internal.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The fields of an order, or of a line, that were found in a JSON object. Not thread-safe. */
public final class JsonFields implements OrderFields {
    private static final Set<OrderField> NUMBERS = OrderField.NUMBERS;
    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST_NUMBER = 40;

    private final Map<OrderField, String> texts = new EnumMap<>(OrderField.class);

    /** Fields without a text. */
    public JsonFields() {}

    /** Keeps the text of a field, if there is one and none was kept before; objects and arrays have none. */
    public JsonFields put(OrderField field, JsonNode node) {
        return put(field, node.isTextual() ? node.textValue() : "");
    }

    /** Keeps the text of a field, if there is one and none was kept before. */
    public JsonFields put(OrderField field, String text) {
        String bare = text.strip();
        if (!bare.isEmpty()) {
            texts.putIfAbsent(field, NUMBERS.contains(field) ? withFewerDecimals(bare) : bare);
        }
        return this;
    }

    /** A number such as {@code 12.604999999999999}, which a division left behind, with twelve decimals. */
    private static String withFewerDecimals(String number) {
        int point = number.indexOf('.');
        boolean tooFine =
                point >= 0 && number.length() - point - 1 > MOST_DECIMALS && number.length() <= LONGEST_NUMBER;
        if (!tooFine || !number.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-')) {
            return number;
        }
        try {
            return new BigDecimal(number)
                    .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                    .toPlainString();
        } catch (NumberFormatException notANumber) {
            return number;
        }
    }

    @Override
    public CharSequence get(OrderField field) {
        return text(field);
    }

    @Override
    public String text(OrderField field) {
        return texts.getOrDefault(field, "");
    }
}
