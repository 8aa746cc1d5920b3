package io.clientele.exchange.internal.order;

import static io.clientele.exchange.internal.order.OrderField.BILLING_CITY;
import static io.clientele.exchange.internal.order.OrderField.BILLING_COMPANY;
import static io.clientele.exchange.internal.order.OrderField.BILLING_COUNTRY;
import static io.clientele.exchange.internal.order.OrderField.BILLING_POSTCODE;
import static io.clientele.exchange.internal.order.OrderField.BILLING_REGION;
import static io.clientele.exchange.internal.order.OrderField.BILLING_STREET;
import static io.clientele.exchange.internal.order.OrderField.BILLING_STREET_2;
import static io.clientele.exchange.internal.order.OrderField.CUSTOMER_ID;
import static io.clientele.exchange.internal.order.OrderField.SHIPPING_CITY;
import static io.clientele.exchange.internal.order.OrderField.SHIPPING_COMPANY;
import static io.clientele.exchange.internal.order.OrderField.SHIPPING_COUNTRY;
import static io.clientele.exchange.internal.order.OrderField.SHIPPING_POSTCODE;
import static io.clientele.exchange.internal.order.OrderField.SHIPPING_REGION;
import static io.clientele.exchange.internal.order.OrderField.SHIPPING_STREET;
import static io.clientele.exchange.internal.order.OrderField.SHIPPING_STREET_2;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.text.Fingerprint;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who placed an order, and where it went; a buyer who comes again is the same object. Not thread-safe. */
final class BuyerReader {
    private static final int LONGEST_ID = 255;
    private static final int PLACES = 1 << 17;

    private final OrderValues values;
    private final OrderHabits habits;
    private final OrderField[] fields;
    private final Known<PartyTexts> known = new Known<>(PLACES);
    private final Fingerprint fingerprint = new Fingerprint();

    /** @param present the fields that the file has at all */
    BuyerReader(OrderValues values, OrderHabits habits, Collection<OrderField> present) {
        this.values = values;
        this.habits = habits;
        this.fields =
                present.stream().filter(OrderField.OF_THE_PARTIES::contains).toArray(OrderField[]::new);
    }

    /** Takes what a row says into its order; of several rows the first that has a field counts. */
    void add(OrderDraft draft, OrderFields row) {
        PartyTexts before = draft.parties();
        if (before == null) {
            draft.parties(find(row));
        } else if (!before.isComplete()) {
            draft.parties(before.and(row));
        }
    }

    private PartyTexts find(OrderFields row) {
        row.show(fields, fingerprint);
        PartyTexts before = known.find(fingerprint);
        if (before != null) {
            return before;
        }
        PartyTexts texts = PartyTexts.of(fields, row);
        known.put(fingerprint, texts);
        return texts;
    }

    /** Says who the parties are of an order whose rows have all come. */
    void tell(OrderDraft draft, Order.Builder order) {
        PartyTexts texts = draft.parties();
        if (texts != null) {
            tell(texts.buyer() == null ? made(draft, texts) : texts, order);
        }
    }

    private static void tell(PartyTexts parties, Order.Builder order) {
        Buyer buyer = parties.buyer();
        if (buyer != null) {
            order.buyer(buyer);
        }
        PostalAddress billing = parties.billing();
        if (billing != null) {
            order.billingAddress(billing);
        }
        PostalAddress shipping = parties.shipping();
        if (shipping != null) {
            order.shippingAddress(shipping);
        }
    }

    /** Makes the parties; they are remembered if there was nothing to remark. */
    private PartyTexts made(OrderDraft draft, PartyTexts texts) {
        texts.show(draft);
        long remarks = values.remarks();
        PostalAddress billing = billing(draft);
        PostalAddress shipping = shipping(draft);
        Buyer buyer = buyer(draft, billing.country().or(shipping::country));
        if (values.remarks() > remarks) {
            return texts.made(buyer, billing, shipping);
        }
        texts.remember(buyer, billing, shipping);
        return texts;
    }

    private Buyer buyer(OrderDraft draft, Optional<Country> country) {
        return Buyer.builder()
                .customerId(values.text(draft, CUSTOMER_ID, LONGEST_ID)
                        .filter(id -> !(habits.zeroIsGuest() && id.equals("0"))))
                .email(values.email(draft))
                .name(values.name(draft))
                .phone(values.phone(draft, country))
                .language(values.language(draft))
                .birthday(values.birthday(draft))
                .build();
    }

    private PostalAddress billing(OrderDraft draft) {
        return PostalAddress.builder()
                .company(values.text(draft, BILLING_COMPANY))
                .street(street(draft, BILLING_STREET, BILLING_STREET_2))
                .postcode(values.text(draft, BILLING_POSTCODE))
                .city(values.text(draft, BILLING_CITY))
                .region(values.text(draft, BILLING_REGION))
                .country(values.country(draft, BILLING_COUNTRY))
                .build();
    }

    private PostalAddress shipping(OrderDraft draft) {
        return PostalAddress.builder()
                .recipient(values.recipient(draft))
                .company(values.text(draft, SHIPPING_COMPANY))
                .street(street(draft, SHIPPING_STREET, SHIPPING_STREET_2))
                .postcode(values.text(draft, SHIPPING_POSTCODE))
                .city(values.text(draft, SHIPPING_CITY))
                .region(values.text(draft, SHIPPING_REGION))
                .country(values.country(draft, SHIPPING_COUNTRY))
                .build();
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
