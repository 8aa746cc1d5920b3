package io.clientele.benchmarks;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Generated orders of a shop in the order of time, each made when it is asked for. Some customers buy far more often
 * than others. Immutable.
 *
 * @param orders how many
 * @param customers of how many customers, at most
 * @param lines lines of each order
 * @param edited whether one order in a hundred is another than before
 */
record ShopHistory(int orders, int customers, int lines, boolean edited) {
    static final Currency EURO = Currency.getInstance("EUR");
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final int FIRST = 10_000_000;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    static EmailAddress email(int customer) {
        return EmailAddress.of("customer" + customer + "@example" + customer % 50 + ".com");
    }

    boolean isEdited(OrderKey key) {
        return isEdited(Integer.parseInt(key.id()) - FIRST);
    }

    private boolean isEdited(int number) {
        return edited && number % 100 == 7;
    }

    List<Order> from(int first, int size) {
        return IntStream.range(first, Math.min(orders, first + size))
                .mapToObj(this::order)
                .toList();
    }

    private Order order(int number) {
        SplittableRandom random = new SplittableRandom(number * SPREAD);
        int customer = (int) (customers * Math.pow(random.nextDouble(), 1.3));
        Instant placedAt = BEGIN.plusSeconds(60L * number);
        Order.Builder order = Order.builder()
                .key(new OrderKey("shop", Integer.toString(FIRST + number)))
                .placedAt(placedAt)
                .status(OrderStatus.COMPLETED)
                .completedAt(placedAt.plusSeconds(86_400))
                .buyer(Buyer.builder()
                        .customerId("C" + customer)
                        .email(email(customer))
                        .name(PersonName.of("First" + customer % 900, "Last" + customer))
                        .build())
                .shippingAddress(PostalAddress.builder()
                        .street(customer % 200 + " Main Street")
                        .postcode("L-" + (1_000 + customer % 8_000))
                        .city("Luxembourg")
                        .country(Country.of("LU"))
                        .build());
        long total = isEdited(number) ? 100 : 0;
        for (int i = 0; i < lines; i++) {
            long price = 500L + random.nextInt(9_000);
            int product = random.nextInt(500);
            total += price;
            order.addLines(OrderLine.builder()
                    .sku("SKU-" + product)
                    .name("Product number " + product)
                    .quantity(BigDecimal.ONE)
                    .unitPrice(BigDecimal.valueOf(price, 2))
                    .build());
        }
        return order.total(Money.ofMinor(total, EURO)).build();
    }
}
