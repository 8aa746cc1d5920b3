package io.clientele.testkit.data;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.tenant.TenantId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Orders, records and contacts to begin a test with. Each is a builder with what must be there, so that a test names
 * only what it is about; every address is under the reserved domain {@code .example}.
 *
 * <pre>{@code
 * Order order = Samples.order("1001").total(Samples.euro(4_990)).build();
 * }</pre>
 */
public final class Samples {
    /** The system that sample orders and records come from. */
    public static final String SOURCE = "sample";

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant BEGINNING = Instant.parse("2024-01-01T09:00:00Z");
    private static final List<String> NAMES = List.of("Ann Weber", "Li Wei", "Paul Muller", "Zoé Thill", "Jos Krier");
    private static final List<String> COUNTRIES = List.of("LU", "LU", "DE", "FR", "BE");

    private Samples() {}

    /** An amount in euro cents. */
    public static Money euro(long cents) {
        return Money.ofMinor(cents, EUR);
    }

    /** A completed order of 10 EUR, placed on 1 January 2024 by nobody who is known. */
    public static Order.Builder order(String id) {
        return Order.builder()
                .key(new OrderKey(SOURCE, id))
                .status(OrderStatus.COMPLETED)
                .placedAt(BEGINNING)
                .total(euro(1_000));
    }

    /** Somebody with an e-mail address and a name, without an account. */
    public static Buyer guest(String email, String name) {
        return Buyer.builder()
                .email(EmailAddress.of(email))
                .name(PersonName.ofFull(name))
                .build();
    }

    /** Somebody with a customer account. */
    public static Buyer customer(String customerId) {
        return Buyer.builder().customerId(customerId).build();
    }

    /** A record of a customer, with a key and nothing else. */
    public static SourceRecord.Builder record(String id) {
        return SourceRecord.builder().key(new SourceKey(SOURCE, RecordKind.CUSTOMER, id));
    }

    /** The contact of a tenant that begins with the {@link #record} of an id, and has that record alone. */
    public static Contact.Builder contact(TenantId tenant, String id) {
        SourceKey first = record(id).build().key();
        return Contact.builder().id(ContactId.of(tenant, first)).addRecords(first);
    }

    /**
     * Orders of a small shop, by the time they were placed, over two years from 2024 on. About a fifth as many people
     * place them; some orders are cancelled or partly refunded.
     *
     * @param seed the same seed gives the same orders
     */
    public static List<Order> orders(long seed, int count) {
        Random random = new Random(seed);
        Duration step = Duration.ofDays(730).dividedBy(Math.max(1, count));
        return IntStream.range(0, count)
                .mapToObj(i -> order(random, i, count).placedAt(BEGINNING.plus(step.multipliedBy(i))))
                .<Order>map(Order.Builder::build)
                .toList();
    }

    private static Order.Builder order(Random random, int number, int count) {
        int person = random.nextInt(Math.max(1, count / 5));
        Money price = euro(500L + random.nextInt(20_000));
        Order.Builder order = order(String.format(Locale.ROOT, "%06d", number))
                .buyer(guest("person" + person + "@shop.example", NAMES.get(person % NAMES.size())))
                .status(status(random))
                .total(price)
                .shippingAddress(PostalAddress.builder()
                        .country(Country.of(COUNTRIES.get(person % COUNTRIES.size())))
                        .build())
                .addLines(OrderLine.builder()
                        .sku("SKU-" + random.nextInt(20))
                        .unitPrice(price.amount())
                        .quantity(BigDecimal.ONE)
                        .build());
        return random.nextInt(20) == 0
                ? order.status(OrderStatus.PARTLY_REFUNDED).refunded(Money.ofMinor(price.minorUnits() / 2, EUR))
                : order;
    }

    private static OrderStatus status(Random random) {
        int chance = random.nextInt(20);
        return chance == 0 ? OrderStatus.CANCELLED : chance < 4 ? OrderStatus.PROCESSING : OrderStatus.COMPLETED;
    }

    /**
     * Records of customers, by ascending key, each with an address of its own.
     *
     * @param seed the same seed gives the same records
     */
    public static List<SourceRecord> records(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .<SourceRecord>mapToObj(i -> record(String.format(Locale.ROOT, "%06d", i))
                        .addEmails(EmailAddress.of("record" + i + "@shop.example"))
                        .name(PersonName.ofFull(NAMES.get(random.nextInt(NAMES.size()))))
                        .since(BEGINNING.plus(Duration.ofHours(random.nextInt(10_000))))
                        .build())
                .toList();
    }
}
