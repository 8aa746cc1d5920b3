package io.clientele.exchange.internal.order;

import static io.clientele.exchange.internal.order.OrderField.CANCELLED_AT;
import static io.clientele.exchange.internal.order.OrderField.CHANNEL;
import static io.clientele.exchange.internal.order.OrderField.COMPLETED_AT;
import static io.clientele.exchange.internal.order.OrderField.COUPON;
import static io.clientele.exchange.internal.order.OrderField.EXTERNAL_ID;
import static io.clientele.exchange.internal.order.OrderField.LINE_TOTAL;
import static io.clientele.exchange.internal.order.OrderField.ORDERED_AT;
import static io.clientele.exchange.internal.order.OrderField.PAID_AT;
import static io.clientele.exchange.internal.order.OrderField.PAYMENT_METHOD;
import static io.clientele.exchange.internal.order.OrderField.REFUNDED;
import static io.clientele.exchange.internal.order.OrderField.REFUNDED_AT;
import static io.clientele.exchange.internal.order.OrderField.STATUS;
import static io.clientele.exchange.internal.order.OrderField.TOTAL;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.math.LongMath;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.TimeParser;
import io.clientele.intake.Incoming;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes orders of drafts whose rows have all come. Not thread-safe. */
final class OrderMaker {
    private static final Splitter COUPONS =
            Splitter.on(CharMatcher.anyOf(",;|")).trimResults().omitEmptyStrings();
    private static final Set<OrderStatus> PAID_FOR =
            Set.of(OrderStatus.PAID, OrderStatus.PROCESSING, OrderStatus.COMPLETED);

    private final Sink sink;
    private final Function<OrderField, String> titles;
    private final OrderHabits habits;
    private final Currency usualCurrency;
    private final String source;
    private final OrderValues values;
    private final BuyerReader buyers;

    OrderMaker(
            ReadSettings settings,
            OrderHabits habits,
            Sink sink,
            Function<OrderField, String> titles,
            Collection<OrderField> present,
            TimeParser times) {
        this.sink = sink;
        this.titles = titles;
        this.habits = habits;
        this.usualCurrency = settings.currency();
        this.source = settings.source().orElse("shop");
        this.values = new OrderValues(sink, titles, times, settings);
        this.buyers = new BuyerReader(values, habits, present);
    }

    BuyerReader buyers() {
        return buyers;
    }

    void finish(OrderDraft draft) {
        if (draft.total() == null) {
            rejectUnpriced(draft);
        }
        if (draft.size() == 0) {
            return;
        }
        @Nullable Instant orderedAt = draft.orderedAt();
        if (orderedAt == null) {
            rejectAll(draft, ORDERED_AT, "is empty, so nobody knows when the order was placed");
            return;
        }
        @Nullable Currency its = draft.currency();
        @Nullable Money total = total(draft, its == null ? usualCurrency : its);
        if (total == null) {
            rejectAll(draft, TOTAL, "comes to more than any order does");
            return;
        }
        sink.take(Incoming.of(order(draft, orderedAt, total)), draft.firstRow(), draft.size());
    }

    private void rejectUnpriced(OrderDraft draft) {
        int i = 0;
        while (i < draft.size()) {
            if (draft.isPriced(i)) {
                i++;
            } else {
                sink.reject(draft.row(i), titles.apply(TOTAL), "is missing, and nothing says what the line comes to");
                draft.remove(i);
            }
        }
        if (draft.size() > 0 && draft.hasRejectedRows()) {
            values.remark(
                    draft,
                    LINE_TOTAL,
                    "makes the total of an order of which other rows could not be used: it may be too small");
        }
    }

    private void rejectAll(OrderDraft draft, OrderField field, String reason) {
        for (int i = 0; i < draft.size(); i++) {
            sink.reject(draft.row(i), titles.apply(field), reason);
        }
    }

    /** What the order comes to: what its rows say, or the sum of its parts or lines, rounded once. */
    private @Nullable Money total(OrderDraft draft, Currency currency) {
        @Nullable BigDecimal said = draft.total();
        if (said != null) {
            return rounded(draft, TOTAL, said, currency);
        }
        @Nullable BigDecimal parts = draft.partTotals();
        if (parts == null && draft.isSummed()) {
            return Money.ofMinor(minorUnits(draft.millionths(), currency), currency);
        }
        BigDecimal sum = parts == null ? draft.sum() : parts;
        return sum.precision() - sum.scale() > Amounts.MOST_DIGITS
                ? null
                : Money.rounded(sum, currency, RoundingMode.HALF_UP);
    }

    /** Rounds half up, as {@link RoundingMode#HALF_UP} does: away from zero. */
    private static long minorUnits(long millionths, Currency currency) {
        long unit = LongMath.pow(10, 6 - currency.getDefaultFractionDigits());
        return LongMath.divide(millionths, unit, RoundingMode.HALF_UP);
    }

    private Money rounded(OrderDraft draft, OrderField field, BigDecimal amount, Currency currency) {
        Money money = Money.rounded(amount, currency, RoundingMode.HALF_UP);
        if (amount.scale() > currency.getDefaultFractionDigits()
                && money.amount().compareTo(amount) != 0) {
            values.remark(draft, field, "has more decimals than its currency, and was rounded");
        }
        return money;
    }

    private Order order(OrderDraft draft, Instant orderedAt, Money total) {
        Optional<Money> refunded = refunded(draft, total);
        OrderStatus said = status(draft);
        Order.Builder order = Order.builder();
        order.key(new OrderKey(source, draft.id()))
                .status(habits.refundsShow() ? shown(said, total, refunded) : said)
                .placedAt(orderedAt)
                .paidAt(values.instant(draft, PAID_AT))
                .completedAt(values.instant(draft, COMPLETED_AT))
                .cancelledAt(values.instant(draft, CANCELLED_AT))
                .refundedAt(values.instant(draft, REFUNDED_AT))
                .total(total)
                .refunded(refunded)
                .channel(values.text(draft, CHANNEL))
                .paymentMethod(values.text(draft, PAYMENT_METHOD))
                .externalId(values.text(draft, EXTERNAL_ID).filter(number -> !number.equals(draft.id())));
        if (draft.text(COUPON) != null) {
            order.addAllCoupons(coupons(draft));
        }
        if (!draft.shipmentIds().isEmpty()) {
            order.addAllShipmentIds(draft.shipmentIds());
        }
        draft.tellLines(order);
        buyers.tell(draft, order);
        if (said == OrderStatus.UNKNOWN) {
            order.statusName(values.text(draft, STATUS));
        }
        return order.build();
    }

    private OrderStatus status(OrderDraft draft) {
        @Nullable String word = draft.text(STATUS);
        OrderStatus status = word == null ? OrderStatus.NONE : habits.status(word);
        if (status == OrderStatus.UNKNOWN) {
            values.remark(draft, STATUS, "is a status that is not known: such orders count");
        }
        return status;
    }

    private static OrderStatus shown(OrderStatus said, Money total, Optional<Money> refunded) {
        if (refunded.isEmpty() || refunded.get().isZero() || !PAID_FOR.contains(said)) {
            return said;
        }
        return refunded.get().compareAmount(total) >= 0 ? OrderStatus.REFUNDED : OrderStatus.PARTLY_REFUNDED;
    }

    /** What was paid back, whichever its sign; a return says it already. */
    private Optional<Money> refunded(OrderDraft draft, Money total) {
        @Nullable BigDecimal said = draft.refunded();
        if (said == null || said.signum() == 0) {
            return Optional.empty();
        }
        if (total.isNegative()) {
            values.remark(draft, REFUNDED, "is given for a return, whose total says it already, and was left out");
            return Optional.empty();
        }
        return Optional.of(rounded(draft, REFUNDED, said.abs(), total.currency()));
    }

    private List<String> coupons(OrderDraft draft) {
        Optional<String> coupon = values.text(draft, COUPON);
        return coupon.isEmpty()
                ? List.of()
                : COUPONS.splitToStream(coupon.get()).distinct().toList();
    }
}
