package io.clientele.exchange.shopify;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from the first row of an order who placed it and where it went. Not thread-safe. */
final class BuyerReader {
    private final Values<OrderField> values;
    private final Optional<Country> usualCountry;

    BuyerReader(Values<OrderField> values, ReadSettings settings) {
        this.values = values;
        this.usualCountry = settings.country();
    }

    void read(Order.Builder order) {
        Optional<String> name = values.firstSaid(List.of(OrderField.BILLING_NAME, OrderField.SHIPPING_NAME));
        Optional<PostalAddress> billing = billing();
        Optional<PostalAddress> shipping = shipping(name);
        Optional<Country> country = Stream.of(billing, shipping)
                .flatMap(Optional::stream)
                .flatMap(address -> address.country().stream())
                .findFirst()
                .or(() -> usualCountry);
        order.billingAddress(billing)
                .shippingAddress(shipping)
                .buyer(Buyer.builder()
                        .email(values.email(OrderField.EMAIL))
                        .name(name.map(PersonName::ofFull))
                        .phone(phone(country))
                        .build());
    }

    private Optional<Phone> phone(Optional<Country> country) {
        return Stream.of(OrderField.PHONE, OrderField.BILLING_PHONE, OrderField.SHIPPING_PHONE)
                .flatMap(field -> values.phone(field, country).stream())
                .findFirst();
    }

    private Optional<PostalAddress> billing() {
        return known(PostalAddress.builder()
                .company(values.said(OrderField.BILLING_COMPANY))
                .street(values.joined(", ", List.of(OrderField.BILLING_ADDRESS_1, OrderField.BILLING_ADDRESS_2))
                        .or(() -> values.said(OrderField.BILLING_STREET)))
                .postcode(values.said(OrderField.BILLING_ZIP))
                .city(values.said(OrderField.BILLING_CITY))
                .region(values.said(OrderField.BILLING_PROVINCE))
                .country(values.country(OrderField.BILLING_COUNTRY))
                .build());
    }

    private Optional<PostalAddress> shipping(Optional<String> buyer) {
        return known(PostalAddress.builder()
                .recipient(values.said(OrderField.SHIPPING_NAME).filter(name -> !buyer.equals(Optional.of(name))))
                .company(values.said(OrderField.SHIPPING_COMPANY))
                .street(values.joined(", ", List.of(OrderField.SHIPPING_ADDRESS_1, OrderField.SHIPPING_ADDRESS_2))
                        .or(() -> values.said(OrderField.SHIPPING_STREET)))
                .postcode(values.said(OrderField.SHIPPING_ZIP))
                .city(values.said(OrderField.SHIPPING_CITY))
                .region(values.said(OrderField.SHIPPING_PROVINCE))
                .country(values.country(OrderField.SHIPPING_COUNTRY))
                .build());
    }

    private static Optional<PostalAddress> known(PostalAddress address) {
        return Optional.of(address).filter(part -> !part.isEmpty());
    }
}
