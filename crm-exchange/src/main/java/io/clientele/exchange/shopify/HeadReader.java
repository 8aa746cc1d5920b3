package io.clientele.exchange.shopify;

import static io.clientele.exchange.shopify.OrderField.ACCEPTS_MARKETING;
import static io.clientele.exchange.shopify.OrderField.CANCELLED_AT;
import static io.clientele.exchange.shopify.OrderField.CREATED_AT;
import static io.clientele.exchange.shopify.OrderField.CURRENCY;
import static io.clientele.exchange.shopify.OrderField.DISCOUNT_CODE;
import static io.clientele.exchange.shopify.OrderField.FINANCIAL_STATUS;
import static io.clientele.exchange.shopify.OrderField.FULFILLED_AT;
import static io.clientele.exchange.shopify.OrderField.FULFILLMENT_STATUS;
import static io.clientele.exchange.shopify.OrderField.PAID_AT;
import static io.clientele.exchange.shopify.OrderField.PAYMENT_METHOD;
import static io.clientele.exchange.shopify.OrderField.REFUNDED;
import static io.clientele.exchange.shopify.OrderField.SHIPPING;
import static io.clientele.exchange.shopify.OrderField.SOURCE;
import static io.clientele.exchange.shopify.OrderField.SUBTOTAL;
import static io.clientele.exchange.shopify.OrderField.TOTAL;

import io.clientele.exchange.internal.value.Amounts;
import io.clientele.exchange.internal.value.QuotedList;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.OrderStatuses;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.DecimalParser;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.TimeParser;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Reads the first row of an order, or rejects it. Not thread-safe. */
final class HeadReader {
    private final Values<OrderField> values;
    private final Currency usualCurrency;
    private final TimeParser times;
    private final DecimalParser numbers;
    private final BuyerReader buyers;

    HeadReader(Values<OrderField> values, ReadSettings settings, TimeParser times, DecimalParser numbers) {
        this.values = values;
        this.usualCurrency = settings.currency();
        this.times = times;
        this.numbers = numbers;
        this.buyers = new BuyerReader(values, settings);
    }

    /** What the row says of an order; empty if it was rejected. */
    Optional<OrderHead> read(OrderKey key) {
        Optional<Currency> currency = currency();
        Optional<Instant> placed = currency.flatMap(known -> placed());
        if (currency.isEmpty() || placed.isEmpty()) {
            return Optional.empty();
        }
        Parsed<Money> total = money(TOTAL, currency.get());
        if (total.refusal().isPresent()) {
            values.reject(TOTAL, total.refusal().get());
            return Optional.empty();
        }
        Order.Builder order = Order.builder().key(key).placedAt(placed.get()).externalId(values.said(OrderField.ID));
        facts(order);
        buyers.read(order);
        return Optional.of(head(order, currency.get(), total.value()));
    }

    private Optional<Currency> currency() {
        Optional<String> code = values.said(CURRENCY);
        Optional<Currency> currency = code.isEmpty() ? Optional.of(usualCurrency) : Amounts.currency(code.get());
        if (currency.isEmpty()) {
            values.reject(CURRENCY, "is no currency");
        }
        return currency;
    }

    private Optional<Instant> placed() {
        OrderField field = values.cell(CREATED_AT).isEmpty() ? PAID_AT : CREATED_AT;
        Parsed<Instant> placed = times.instant(values.cell(field));
        if (placed.value().isEmpty()) {
            values.reject(CREATED_AT, placed.refusal().orElse("is empty"));
        }
        return placed.value();
    }

    private void facts(Order.Builder order) {
        order.paidAt(values.time(PAID_AT, times))
                .completedAt(values.time(FULFILLED_AT, times))
                .cancelledAt(values.time(CANCELLED_AT, times))
                .coupons(QuotedList.split(values.text(DISCOUNT_CODE)))
                .paymentMethod(values.said(PAYMENT_METHOD))
                .channel(values.said(SOURCE));
    }

    private OrderHead head(Order.Builder order, Currency currency, Optional<Money> said) {
        Optional<Money> total = said.or(() -> withoutTotal(currency));
        OrderStatus status = status();
        if (status == OrderStatus.UNKNOWN) {
            values.remark(FINANCIAL_STATUS, "is a status that is not known; such orders count as purchases");
            order.statusName(values.said(FINANCIAL_STATUS));
        }
        boolean consents = values.yesNo(ACCEPTS_MARKETING).orElse(false);
        return new OrderHead(order, currency, total, shipping(), refunded(currency), status, consents);
    }

    private Optional<Money> withoutTotal(Currency currency) {
        values.remark(TOTAL, "is empty and was worked out from the goods and the shipping");
        return values.number(SUBTOTAL, numbers)
                .flatMap(goods -> Amounts.money(goods.add(shipping()), currency).value());
    }

    private BigDecimal shipping() {
        return values.number(SHIPPING, numbers).orElse(BigDecimal.ZERO);
    }

    private Optional<Money> refunded(Currency currency) {
        Parsed<Money> refunded = money(REFUNDED, currency);
        boolean negative = refunded.value().map(Money::isNegative).orElse(false);
        return values.known(REFUNDED, negative ? Parsed.refused("is negative") : refunded);
    }

    private Parsed<Money> money(OrderField field, Currency currency) {
        Parsed<BigDecimal> number = numbers.parse(values.cell(field));
        if (number instanceof Parsed.Value<BigDecimal> amount) {
            Parsed<Money> money = Amounts.money(amount.content(), currency);
            boolean rounded = money.value()
                    .map(made -> made.amount().compareTo(amount.content()) != 0)
                    .orElse(false);
            if (rounded) {
                values.remark(field, "has more decimals than its currency and was rounded");
            }
            return money;
        }
        return number.map(never -> Money.zero(currency));
    }

    private OrderStatus status() {
        String gateway = values.text(PAYMENT_METHOD).toLowerCase(Locale.ROOT);
        if (gateway.contains("bogus")) {
            return OrderStatus.TEST;
        }
        if (!values.cell(CANCELLED_AT).isEmpty()) {
            return OrderStatus.CANCELLED;
        }
        OrderStatus paid = OrderStatuses.find(values.text(FINANCIAL_STATUS));
        boolean fulfilled = values.text(FULFILLMENT_STATUS).equalsIgnoreCase("fulfilled");
        return paid == OrderStatus.PAID && fulfilled ? OrderStatus.COMPLETED : paid;
    }
}
