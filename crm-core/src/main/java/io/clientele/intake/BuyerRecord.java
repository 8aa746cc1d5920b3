package io.clientele.intake;

import com.google.common.collect.Lists;
import io.clientele.address.PostalAddress;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.person.EmailAddress;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the orders of one buyer say of that person: of values that disagree, the one in the latest order. */
final class BuyerRecord {
    /** An account whose orders name more addresses than this is no person's; the latest are kept. */
    private static final int MOST = 10;

    private BuyerRecord() {}

    /** The record of a buyer whose orders are given by time, at least one. */
    static SourceRecord of(SourceKey key, List<Order> orders) {
        List<Order> latest = Lists.reverse(orders);
        Order first = orders.get(0);
        return SourceRecord.builder()
                .key(key)
                .customerId(key.kind() == RecordKind.ACCOUNT ? Optional.of(key.id()) : Optional.empty())
                .emails(emails(latest))
                .name(said(latest, Buyer::name))
                .phones(phones(latest))
                .address(address(latest))
                .birthday(said(latest, Buyer::birthday))
                .since(first.placedAt())
                .channel(first.channel())
                .build();
    }

    /** The same, with or without its date as the one that it replaces. */
    static SourceRecord of(SourceKey key, List<Order> orders, Optional<SourceRecord> former) {
        SourceRecord record = of(key, orders);
        boolean dated = former.flatMap(SourceRecord::recordedAt).isPresent();
        return dated ? record.asOf(Optional.of(orders.get(orders.size() - 1).placedAt())) : record;
    }

    /**
     * The record of a buyer who has placed further orders, where they say nothing that it does not: the same, but for
     * its date, if it has one. Wherever they lie among the others, what the latest says stays what it is. Empty where
     * they say something else, or where one of them may be the first of all.
     *
     * @param orders the further orders, at least one, in any order
     */
    static Optional<SourceRecord> with(SourceRecord record, List<Order> orders) {
        Instant first = record.since().orElse(Instant.MAX);
        Instant latest = record.recordedAt().orElse(Instant.MIN);
        for (Order order : orders) {
            if (!order.placedAt().isAfter(first) || saysMore(order, record)) {
                return Optional.empty();
            }
            latest = order.placedAt().isAfter(latest) ? order.placedAt() : latest;
        }
        return Optional.of(record.recordedAt().isPresent() ? record.asOf(Optional.of(latest)) : record);
    }

    private static boolean saysMore(Order order, SourceRecord record) {
        Buyer buyer = order.buyer();
        return differs(buyer.email().map(EmailAddress::text), Lists.transform(record.emails(), EmailAddress::text))
                || differs(buyer.phone(), record.phones())
                || differs(buyer.name(), record.name())
                || differs(buyer.birthday(), record.birthday())
                || differs(address(order), record.address());
    }

    /** Whether something is said that is not the first of what is known. */
    private static <T> boolean differs(Optional<T> said, List<T> known) {
        return said.isPresent() && (known.isEmpty() || !same(said.get(), known.get(0)));
    }

    private static <T> boolean differs(Optional<T> said, Optional<T> known) {
        return said.isPresent() && (known.isEmpty() || !same(said.get(), known.get()));
    }

    @SuppressWarnings("ReferenceEquality") // the same object is equal: orders of one file share their buyers
    private static <T> boolean same(T one, T other) {
        return one == other || one.equals(other);
    }

    private static <T> Optional<T> said(List<Order> latest, Function<Buyer, Optional<T>> part) {
        for (Order order : latest) {
            Optional<T> value = part.apply(order.buyer());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Set<EmailAddress> emails(List<Order> latest) {
        Set<EmailAddress> emails = new LinkedHashSet<>();
        for (Order order : latest) {
            if (emails.size() < MOST) {
                order.buyer().email().ifPresent(emails::add);
            }
        }
        return emails;
    }

    private static Iterable<Phone> phones(List<Order> latest) {
        Map<String, Phone> phones = new LinkedHashMap<>();
        for (Order order : latest) {
            if (phones.size() < MOST) {
                order.buyer().phone().ifPresent(phone -> phones.putIfAbsent(phone.key(), phone));
            }
        }
        return phones.values();
    }

    private static Optional<PostalAddress> address(List<Order> latest) {
        for (Order order : latest) {
            Optional<PostalAddress> address = address(order);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    private static Optional<PostalAddress> address(Order order) {
        return order.billingAddress().or(order::shippingAddress).filter(address -> !address.isEmpty());
    }
}
