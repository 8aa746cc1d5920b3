package io.clientele.exchange.magento;

import com.google.common.base.Splitter;
import io.clientele.exchange.internal.value.PriceText;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.OrderStatuses;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.TimeParser;
import io.clientele.intake.Incoming;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.PersonName;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an order from a row of the grid. Not thread-safe. */
final class GridReader {
    private static final int LONGEST_ID = 255;

    private final Values<GridField> values;
    private final String source;
    private final TimeParser times;
    private final PriceText prices;
    private final RefundReader refunds;

    GridReader(Values<GridField> values, String source, ReadSettings settings) {
        this.values = values;
        this.source = source;
        this.times = new TimeParser(settings.zone(), dateOrder(settings));
        this.prices = new PriceText(style(), settings.currency());
        this.refunds = new RefundReader(values, prices);
    }

    private DateOrder dateOrder(ReadSettings settings) {
        return settings.dateOrder()
                .or(() -> values.has(GridField.PURCHASE_DATE)
                        ? DateOrder.of(values.table(), values.selection().column(GridField.PURCHASE_DATE))
                        : Optional.empty())
                .orElse(DateOrder.DAY_FIRST);
    }

    private DecimalStyle style() {
        int[] columns = Stream.of(GridField.BASE_TOTAL, GridField.TOTAL, GridField.REFUNDED)
                .filter(values::has)
                .mapToInt(values.selection()::column)
                .toArray();
        return DecimalStyle.of(values.table(), columns);
    }

    /** The order of the row; empty if the row was rejected. */
    Optional<Incoming> read() {
        String id = values.text(GridField.ID);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            values.reject(GridField.ID, id.isEmpty() ? "is empty" : "is longer than 255 characters");
            return Optional.empty();
        }
        Parsed<Instant> placed = times.instant(values.cell(GridField.PURCHASE_DATE));
        if (placed.value().isEmpty()) {
            values.reject(GridField.PURCHASE_DATE, placed.refusal().orElse("is empty"));
            return Optional.empty();
        }
        return total().map(
                        total -> order(new OrderKey(source, id), placed.value().get(), total));
    }

    private Optional<Money> total() {
        GridField field = values.cell(GridField.TOTAL).isEmpty() ? GridField.BASE_TOTAL : GridField.TOTAL;
        Parsed<Money> total = prices.read(values.text(field));
        if (total.value().isEmpty()) {
            values.reject(field, total.refusal().orElse("is empty"));
        }
        return total.value();
    }

    private Incoming order(OrderKey key, Instant placed, Money total) {
        Order.Builder order = Order.builder()
                .key(key)
                .placedAt(placed)
                .total(total)
                .buyer(buyer())
                .billingAddress(GridAddress.of(values.text(GridField.BILLING_ADDRESS)))
                .shippingAddress(GridAddress.of(values.text(GridField.SHIPPING_ADDRESS)))
                .paymentMethod(values.said(GridField.PAYMENT_METHOD))
                .channel(purchasePoint());
        status(order, total);
        return Incoming.of(order.build());
    }

    private void status(Order.Builder order, Money total) {
        OrderStatus said = OrderStatuses.find(values.text(GridField.STATUS));
        if (said == OrderStatus.UNKNOWN) {
            values.remark(GridField.STATUS, "is a status that is not known; such orders count as purchases");
            order.statusName(values.said(GridField.STATUS));
        }
        Optional<Money> refunded = said == OrderStatus.REFUNDED ? Optional.of(total) : refunds.read(total);
        boolean all = refunded.map(back -> back.compareAmount(total) >= 0).orElse(false);
        boolean decides = refunded.map(Money::isPositive).orElse(false) && said != OrderStatus.CANCELLED;
        order.refunded(refunded.filter(Money::isPositive))
                .status(!decides ? said : all ? OrderStatus.REFUNDED : OrderStatus.PARTLY_REFUNDED);
    }

    private Buyer buyer() {
        Optional<String> name = values.said(GridField.CUSTOMER_NAME)
                .or(() -> values.said(GridField.BILL_TO))
                .or(() -> values.said(GridField.SHIP_TO));
        return Buyer.builder()
                .email(values.email(GridField.EMAIL))
                .name(name.filter(text -> !isNobody(text)).map(PersonName::ofFull))
                .build();
    }

    /** The name that Magento shows for a guest who gave none. */
    private boolean isNobody(String name) {
        boolean guest = values.text(GridField.GROUP).toUpperCase(Locale.ROOT).equals("NOT LOGGED IN");
        return guest && name.equalsIgnoreCase("guest");
    }

    /** Website, store and store view stand beneath one another, each further to the right. */
    private Optional<String> purchasePoint() {
        return values.said(GridField.PURCHASE_POINT)
                .map(text -> Splitter.on('\n')
                        .trimResults()
                        .omitEmptyStrings()
                        .splitToStream(text)
                        .collect(Collectors.joining(" / ")));
    }
}
