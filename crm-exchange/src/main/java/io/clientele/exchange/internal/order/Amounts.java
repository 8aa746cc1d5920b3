package io.clientele.exchange.internal.order;

import io.clientele.exchange.text.DecimalParser;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Parsed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a row, and remembers the first that is none. Not thread-safe. */
final class Amounts {
    /** No order or line comes to more, in any currency; sums of many of them still fit into a long of cents. */
    static final int MOST_DIGITS = 12;

    private final DecimalParser parser;
    private @Nullable Refusal refusal;

    Amounts(DecimalStyle style) {
        this.parser = new DecimalParser(style);
    }

    void startRow() {
        refusal = null;
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }

    void refuse(OrderField field, String reason) {
        if (refusal == null) {
            refusal = new Refusal(field, reason);
        }
    }

    /** A number with the decimals it is written with; null where the cell is empty, or refused. */
    @Nullable
    BigDecimal number(OrderFields fields, OrderField field) {
        CharSequence cell = fields.get(field);
        if (cell.isEmpty()) {
            return null;
        }
        Parsed<BigDecimal> parsed = parser.parse(cell);
        if (parsed instanceof Parsed.Refused<BigDecimal> refused) {
            refuse(field, refused.reason());
        }
        return parsed instanceof Parsed.Value<BigDecimal> value ? checked(field, value.content()) : null;
    }

    /** A number in a currency: fast where it has no more decimals than that. */
    @Nullable
    BigDecimal amount(OrderFields fields, OrderField field, int decimals) {
        long units = parser.minorUnits(fields.get(field), decimals);
        return units == DecimalParser.NOT_PLAIN
                ? number(fields, field)
                : checked(field, BigDecimal.valueOf(units, decimals));
    }

    private @Nullable BigDecimal checked(OrderField field, BigDecimal value) {
        if (value.precision() - value.scale() > MOST_DIGITS) {
            refuse(field, "is a number of more than " + MOST_DIGITS + " digits, which no order comes to");
            return null;
        }
        return value;
    }
}
