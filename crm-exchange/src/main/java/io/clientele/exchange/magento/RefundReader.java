package io.clientele.exchange.magento;

import io.clientele.exchange.internal.value.Amounts;
import io.clientele.exchange.internal.value.PriceText;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.text.Parsed;
import io.clientele.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads what was paid back of an order, in the currency that it was paid in. Not thread-safe. */
final class RefundReader {
    private final Values<GridField> values;
    private final PriceText prices;

    RefundReader(Values<GridField> values, PriceText prices) {
        this.values = values;
        this.prices = prices;
    }

    /** What the row says was paid back, not negative. */
    Optional<Money> read(Money total) {
        Parsed<Money> said = prices.read(values.text(GridField.REFUNDED));
        boolean negative = said.value().map(Money::isNegative).orElse(false);
        Optional<Money> refunded = values.known(GridField.REFUNDED, negative ? Parsed.refused("is negative") : said);
        return refunded.flatMap(back -> back.currency().equals(total.currency())
                ? refunded
                : back.isZero() ? Optional.empty() : converted(back, total));
    }

    private Optional<Money> converted(Money back, Money total) {
        Optional<Money> base = prices.read(values.text(GridField.BASE_TOTAL))
                .value()
                .filter(money -> money.isPositive() && money.currency().equals(back.currency()));
        if (base.isEmpty()) {
            values.remark(GridField.REFUNDED, "is in another currency than the order and was left out");
            return Optional.empty();
        }
        values.remark(
                GridField.REFUNDED,
                "is in another currency than the order and was converted by the ratio of the two totals");
        int digits = total.currency().getDefaultFractionDigits();
        BigDecimal amount =
                back.amount().multiply(total.amount()).divide(base.get().amount(), digits, RoundingMode.HALF_UP);
        return values.known(GridField.REFUNDED, Amounts.money(amount, total.currency()));
    }
}
