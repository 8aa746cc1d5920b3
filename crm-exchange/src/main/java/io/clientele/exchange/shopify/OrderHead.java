package io.clientele.exchange.shopify;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.exchange.internal.value.Amounts;
import io.clientele.intake.Incoming;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What the first row of an order says of the whole of it, but for what depends on the lines.
 *
 * @param order the order as far as it is known
 * @param currency its currency
 * @param total what it comes to; absent where the lines must say it
 * @param shipping what is added to the lines then
 * @param refunded what was paid back, not negative
 * @param said the status, refunds aside
 * @param consents whether the buyer accepts marketing by e-mail
 */
record OrderHead(
        Order.Builder order,
        Currency currency,
        Optional<Money> total,
        BigDecimal shipping,
        Optional<Money> refunded,
        OrderStatus said,
        boolean consents) {

    /** The order with its lines; empty if it comes to more than any order can. */
    Optional<Incoming> with(List<OrderLine> lines) {
        return total.or(() -> sum(lines)).map(known -> incoming(known, lines));
    }

    private Optional<Money> sum(List<OrderLine> lines) {
        BigDecimal goods = lines.stream().map(OrderLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.money(goods.add(shipping), currency).value();
    }

    private Incoming incoming(Money known, List<OrderLine> lines) {
        Order made = order.total(known)
                .refunded(refunded.filter(Money::isPositive))
                .status(status(known))
                .lines(lines)
                .build();
        return new Incoming.OfOrder(made, claims(made));
    }

    private OrderStatus status(Money known) {
        boolean refundDecides = refunded.isPresent()
                && refunded.get().isPositive()
                && said != OrderStatus.CANCELLED
                && said != OrderStatus.TEST;
        if (!refundDecides) {
            return said;
        }
        return refunded.get().compareAmount(known) >= 0 ? OrderStatus.REFUNDED : OrderStatus.PARTLY_REFUNDED;
    }

    private List<Incoming.Claim> claims(Order made) {
        if (!consents || said == OrderStatus.TEST) {
            return List.of();
        }
        return made
                .buyer()
                .email()
                .map(email -> new Incoming.Claim(
                        ConsentKey.emailMarketing(email),
                        ConsentState.SUBSCRIBED,
                        Optional.of(made.placedAt()),
                        Optional.empty()))
                .stream()
                .toList();
    }
}
