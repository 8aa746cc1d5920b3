package io.clientele.exchange.internal.order;

import static io.clientele.exchange.internal.order.OrderField.*;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.order.Buyer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who placed an order, and where it went. Not thread-safe. */
final class BuyerReader {
    private static final int LONGEST_ID = 255;

    private final OrderValues values;
    private final OrderHabits habits;
    private final Remembered<Buyer> buyers = new Remembered<>(
            CUSTOMER_ID,
            EMAIL,
            NAME,
            FIRST_NAME,
            LAST_NAME,
            SHIPPING_NAME,
            SHIPPING_FIRST_NAME,
            SHIPPING_LAST_NAME,
            PHONE,
            LANGUAGE,
            BIRTHDAY,
            BILLING_COUNTRY,
            SHIPPING_COUNTRY);
    private final Remembered<PostalAddress> billing = new Remembered<>(
            BILLING_COMPANY,
            BILLING_STREET,
            BILLING_STREET_2,
            BILLING_POSTCODE,
            BILLING_CITY,
            BILLING_REGION,
            BILLING_COUNTRY);
    private final Remembered<PostalAddress> shipping = new Remembered<>(
            SHIPPING_NAME,
            SHIPPING_FIRST_NAME,
            SHIPPING_LAST_NAME,
            NAME,
            FIRST_NAME,
            LAST_NAME,
            SHIPPING_COMPANY,
            SHIPPING_STREET,
            SHIPPING_STREET_2,
            SHIPPING_POSTCODE,
            SHIPPING_CITY,
            SHIPPING_REGION,
            SHIPPING_COUNTRY);

    BuyerReader(OrderValues values, OrderHabits habits) {
        this.values = values;
        this.habits = habits;
    }

    private <T> T remembered(Remembered<T> known, OrderDraft draft, Supplier<T> make) {
        @Nullable T before = known.of(draft);
        if (before != null) {
            return before;
        }
        long remarks = values.remarks();
        T made = make.get();
        if (values.remarks() == remarks) {
            known.put(draft, made);
        }
        return made;
    }

    /** Who placed it, with what is known of the country that the phone number may be of. */
    Buyer buyer(OrderDraft draft, Optional<PostalAddress> billed, Optional<PostalAddress> shipped) {
        return remembered(buyers, draft, () -> {
            Optional<Country> country =
                    billed.flatMap(PostalAddress::country).or(() -> shipped.flatMap(PostalAddress::country));
            return Buyer.builder()
                    .customerId(values.text(draft, CUSTOMER_ID, LONGEST_ID)
                            .filter(id -> !(habits.zeroIsGuest() && id.equals("0"))))
                    .email(values.email(draft))
                    .name(values.name(draft))
                    .phone(values.phone(draft, country))
                    .language(values.language(draft))
                    .birthday(values.birthday(draft))
                    .build();
        });
    }

    Optional<PostalAddress> billing(OrderDraft draft) {
        PostalAddress address = remembered(
                billing,
                draft,
                () -> PostalAddress.builder()
                        .company(values.text(draft, BILLING_COMPANY))
                        .street(street(draft, BILLING_STREET, BILLING_STREET_2))
                        .postcode(values.text(draft, BILLING_POSTCODE))
                        .city(values.text(draft, BILLING_CITY))
                        .region(values.text(draft, BILLING_REGION))
                        .country(values.country(draft, BILLING_COUNTRY))
                        .build());
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    Optional<PostalAddress> shipping(OrderDraft draft) {
        PostalAddress address = remembered(
                shipping,
                draft,
                () -> PostalAddress.builder()
                        .recipient(values.recipient(draft))
                        .company(values.text(draft, SHIPPING_COMPANY))
                        .street(street(draft, SHIPPING_STREET, SHIPPING_STREET_2))
                        .postcode(values.text(draft, SHIPPING_POSTCODE))
                        .city(values.text(draft, SHIPPING_CITY))
                        .region(values.text(draft, SHIPPING_REGION))
                        .country(values.country(draft, SHIPPING_COUNTRY))
                        .build());
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    private Optional<String> street(OrderDraft draft, OrderField first, OrderField second) {
        Optional<String> more = values.text(draft, second);
        return more.isEmpty()
                ? values.text(draft, first)
                : Optional.of(Stream.of(values.text(draft, first), more)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
    }
}
