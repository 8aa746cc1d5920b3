package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.PostalAddress;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BuyerRecordLawsTest {
    private static final SourceKey KEY = new SourceKey("shop", RecordKind.ACCOUNT, "7");
    private static final Comparator<Order> BY_TIME =
            Comparator.comparing(Order::placedAt).thenComparing(Order::key);

    private static Order order(int number, int second, String email, String name, String phone, String city) {
        return Order.builder()
                .key(new OrderKey("shop", Integer.toString(number)))
                .placedAt(Instant.ofEpochSecond(second))
                .total(Money.ofMinor(1, Currency.getInstance("EUR")))
                .buyer(Buyer.builder()
                        .customerId("7")
                        .email(EmailAddress.parse(email))
                        .name(Optional.of(name)
                                .filter(given -> !given.isEmpty())
                                .map(PersonName::ofFull))
                        .phone(Optional.of(phone)
                                .filter(given -> !given.isEmpty())
                                .map(given -> Phone.of(given, Optional.empty())))
                        .build())
                .billingAddress(PostalAddress.builder()
                        .city(Optional.of(city).filter(given -> !given.isEmpty()))
                        .build())
                .channel("web" + number)
                .build();
    }

    @Provide
    Arbitrary<List<Order>> orders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("", "a@shop.example", "a@shop.example", "A@shop.example", "b@shop.example"),
                        Arbitraries.of("", "Ann", "Ann", "Ann Weber"),
                        Arbitraries.of("", "123", "1-23", "456"),
                        Arbitraries.of("", "Bern", "Bern", "Basel"))
                .as(BuyerRecordLawsTest::order)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Order::key);
    }

    @Property(tries = 5_000)
    void whatFurtherOrdersMakeOfARecordIsWhatAllOfThemTogetherSay(
            @ForAll("orders") List<Order> first, @ForAll("orders") List<Order> further, @ForAll boolean dated) {
        List<Order> before = first.stream().sorted(BY_TIME).toList();
        List<Order> all = new ArrayList<>(before);
        all.addAll(further);
        all.sort(BY_TIME);

        SourceRecord record = dated(BuyerRecord.of(KEY, before), before, dated);
        BuyerRecord.with(record, further).ifPresent(after -> {
            SourceRecord together = dated(BuyerRecord.of(KEY, all), all, dated);
            assertThat(BuyerRecord.of(KEY, all, Optional.of(record))).isEqualTo(together);
            assertThat(after).isEqualTo(together);
            assertThat(after.emails())
                    .map(EmailAddress::text)
                    .isEqualTo(
                            together.emails().stream().map(EmailAddress::text).toList());
        });
    }

    private static SourceRecord dated(SourceRecord record, List<Order> orders, boolean dated) {
        Instant latest = orders.get(orders.size() - 1).placedAt();
        return dated ? record.asOf(Optional.of(latest)) : record;
    }
}
