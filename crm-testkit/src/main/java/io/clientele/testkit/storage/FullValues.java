package io.clientele.testkit.storage;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.Contact;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.Membership;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.Optional;

/** Values in which every field is filled, with texts of the caller's choice. */
final class FullValues {
    private static final Instant FINE = Instant.parse("1969-12-31T23:59:59.123456789Z");
    private static final Currency YEN = Currency.getInstance("JPY");

    private FullValues() {}

    static Order order(String text) {
        return Order.builder()
                .key(new OrderKey(Texts.of(100), Texts.of(255)))
                .buyer(buyer(text))
                .status(OrderStatus.UNKNOWN)
                .statusName(text)
                .placedAt(FINE)
                .paidAt(FINE.plusSeconds(1))
                .completedAt(Instant.parse("9999-12-31T23:59:59.999999999Z"))
                .cancelledAt(Instant.parse("0001-01-01T00:00:00Z"))
                .refundedAt(FINE.plusSeconds(2))
                .total(Money.ofMinor(Long.MAX_VALUE, YEN))
                .refunded(Money.zero(YEN))
                .addLines(line(text), OrderLine.builder().build(), line(text))
                .channel(text)
                .addCoupons(text, "", text)
                .paymentMethod(text)
                .shippingAddress(address(text))
                .billingAddress(PostalAddress.builder().build())
                .externalId(text)
                .addShipmentIds("2", "1", text)
                .build();
    }

    private static Buyer buyer(String text) {
        return Buyer.builder()
                .customerId("7" + text)
                .email(EmailAddress.of("Ann.Weber+Shop@Büro.example"))
                .name(name(text))
                .phone(new Phone(text, Optional.of(Country.of("LU"))))
                .language(new Language("ltz"))
                .birthday(new Birthday(MonthDay.of(2, 29), java.util.OptionalInt.empty()))
                .build();
    }

    private static PersonName name(String text) {
        return new PersonName(text, "", text + " von");
    }

    private static OrderLine line(String text) {
        return OrderLine.builder()
                .sku(text)
                .productId(text)
                .name(text)
                .category(text)
                .quantity(new BigDecimal("-1.50"))
                .unitPrice(new BigDecimal("123456789012345678.123456789012"))
                .total(new BigDecimal("0.00"))
                .build();
    }

    private static PostalAddress address(String text) {
        return PostalAddress.builder()
                .recipient(text)
                .company(text)
                .street(text)
                .postcode(text)
                .city(text)
                .region(text)
                .country(Country.of("LU"))
                .build();
    }

    static SourceRecord record(String text) {
        return SourceRecord.builder()
                .key(new SourceKey("Quelle", RecordKind.MEMBER, Texts.of(255)))
                .customerId("7" + text)
                .addEmails(EmailAddress.of("Second@post.example"), EmailAddress.of("first@post.example"))
                .name(name(text))
                .addPhones(new Phone(text, Optional.of(Country.of("BE"))), new Phone("+352 1", Optional.empty()))
                .address(address(text))
                .language(new Language("fr"))
                .birthday(Birthday.of(LocalDate.of(1980, 2, 29)))
                .addTags(text, "", "b", "a")
                .addNotes(text, text)
                .since(FINE)
                .channel(text)
                .recordedAt(FINE.plusSeconds(1))
                .membership(Membership.CLEANED)
                .putAttributes("leer", "")
                .putAttributes("Größe " + text, text)
                .build();
    }

    static Contact contact(TenantId tenant, String text) {
        SourceRecord record = record(text);
        return Samples.contact(tenant, "1")
                .addRecords(record.key())
                .addCustomerIds("", text)
                .emails(record.emails())
                .name(record.name())
                .phones(record.phones())
                .address(record.address())
                .language(record.language())
                .birthday(record.birthday())
                .tags(record.tags())
                .notes(record.notes())
                .since(record.since())
                .channel(record.channel())
                .membership(record.membership())
                .attributes(record.attributes())
                .build();
    }
}
