package io.clientele.internal.json;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.consent.ChannelType;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Purpose;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Note;
import io.clientele.event.Event;
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
import io.clientele.task.Assignee;
import io.clientele.task.Occurrence;
import io.clientele.task.RuleId;
import io.clientele.task.SkipReason;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import io.clientele.task.TaskStatus;
import io.clientele.task.TaskType;
import io.clientele.tenant.Actor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Values of all kinds, each field there or not, with texts that no format likes. The same seed gives the same. */
final class AnyValues {
    private static final List<Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .sorted((a, b) -> a.getCurrencyCode().compareTo(b.getCurrencyCode()))
            .toList();
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "null",
            "\"",
            "\\",
            "\\u0000",
            "</script>",
            "a\0b",
            "\u0001\u001f\u007f",
            "\r\n\t\b\f",
            "😀👩‍👩‍👧",
            "\ud83d",
            "\ude00\ud83d",
            "\ufeffx\uffff\ufffe\ue000",
            "\u2028\u2029\u202e",
            "e\u0301é",
            "[]{},:'",
            "1e999999",
            "ａ");
    private static final List<String> ADDRESSES = List.of(
            "ann@post.example",
            "Ann.Weber+Shop@Post.Example",
            "Ann@Büro.example",
            "\"a b\"@post.example",
            "\"ann\"@post.example",
            "ÄNN@post.example",
            "e\u0301@post.example",
            "ann(here)@post.example",
            "İ@post.example",
            "ΣΑΣ@post.example",
            "ann@straße.example");

    private final Random random;

    AnyValues(Random random) {
        this.random = random;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }

    String text() {
        return switch (random.nextInt(20)) {
            case 0 -> (oneOf(HOSTILE) + "é").repeat(65_536).substring(0, 65_536);
            case 1, 2, 3, 4 -> characters(random.nextInt(30));
            case 5, 6 -> "word " + random.nextInt(100);
            default -> oneOf(HOSTILE);
        };
    }

    private String characters(int length) {
        return random.ints(length, 0, 0x1_0000)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    private String notEmpty(int longest) {
        String text = "x" + text();
        return text.substring(0, Math.min(longest, text.length()));
    }

    /** Neither NUL nor half pairs. */
    private String keyText(int longest) {
        String text = notEmpty(longest).replace('\0', ' ');
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String hex(char first) {
        return first + String.format(Locale.ROOT, "%024x", new BigInteger(96, random));
    }

    Instant time() {
        return switch (random.nextInt(6)) {
            case 0 -> Instant.MIN;
            case 1 -> Instant.MAX;
            case 2 -> Instant.EPOCH.plusNanos(random.nextInt(3) - 1);
            case 3 -> Instant.ofEpochSecond(random.nextInt(), 1_000_000L * random.nextInt(1_000));
            case 4 -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            default -> Instant.ofEpochSecond(random.nextInt());
        };
    }

    private BigDecimal decimal() {
        return switch (random.nextInt(5)) {
            case 0 -> BigDecimal.ONE;
            case 1 -> new BigDecimal(oneOf(List.of("1.0", "0E+3", "-0.00", "1E+100", "1E-100", "-1", "0E-10")));
            case 2 -> new BigDecimal(new BigInteger(330, random), random.nextInt(201) - 100);
            default -> BigDecimal.valueOf(random.nextInt(), random.nextInt(12));
        };
    }

    private Money money() {
        long amount = random.nextBoolean() ? random.nextInt(100_000) : random.nextLong();
        return Money.ofMinor(amount, oneOf(CURRENCIES));
    }

    private EmailAddress email() {
        return EmailAddress.of(oneOf(ADDRESSES));
    }

    private PersonName name() {
        return switch (random.nextInt(4)) {
            case 0 -> PersonName.ofFull(text());
            case 1 -> PersonName.of(text(), text());
            case 2 -> new PersonName(text(), text(), text());
            default -> new PersonName("", text(), "");
        };
    }

    private Phone phone() {
        return new Phone(text(), maybe(this::country));
    }

    private Country country() {
        return Country.of(oneOf(List.of("LU", "DE", "GB", "GR", "US")));
    }

    private Language language() {
        return new Language(oneOf(List.of("lb", "ltz", "fr")));
    }

    private Birthday birthday() {
        MonthDay day = random.nextBoolean() ? MonthDay.of(2, 29) : MonthDay.of(1 + random.nextInt(12), 1);
        return new Birthday(day, random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt()));
    }

    private PostalAddress address() {
        return PostalAddress.builder()
                .recipient(maybe(this::text))
                .company(maybe(this::text))
                .street(maybe(this::text))
                .postcode(maybe(this::text))
                .city(maybe(this::text))
                .region(maybe(this::text))
                .country(maybe(this::country))
                .build();
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        some(this::text).forEach(name -> attributes.put(name, text()));
        return attributes;
    }

    private OrderKey orderKey() {
        return new OrderKey(keyText(100), keyText(255));
    }

    private SourceKey sourceKey() {
        return new SourceKey(keyText(100), any(RecordKind.class), keyText(255));
    }

    private ContactId contactId() {
        return new ContactId(hex('c'));
    }

    private Buyer buyer() {
        return Buyer.builder()
                .customerId(maybe(this::text))
                .email(maybe(this::email))
                .name(maybe(this::name))
                .phone(maybe(this::phone))
                .language(maybe(this::language))
                .birthday(maybe(this::birthday))
                .build();
    }

    private OrderLine line() {
        OrderLine.Builder line = OrderLine.builder()
                .sku(maybe(this::text))
                .productId(maybe(this::text))
                .name(maybe(this::text))
                .category(maybe(this::text))
                .unitPrice(maybe(this::decimal))
                .total(maybe(this::decimal));
        return random.nextBoolean() ? line.build() : line.quantity(decimal()).build();
    }

    Order order() {
        Money total = money();
        return Order.builder()
                .key(orderKey())
                .buyer(buyer())
                .status(any(OrderStatus.class))
                .statusName(maybe(this::text))
                .placedAt(time())
                .paidAt(maybe(this::time))
                .completedAt(maybe(this::time))
                .cancelledAt(maybe(this::time))
                .refundedAt(maybe(this::time))
                .total(total)
                .refunded(maybe(() -> Money.ofMinor(random.nextInt(1_000), total.currency())))
                .lines(some(this::line))
                .channel(maybe(this::text))
                .coupons(some(this::text))
                .paymentMethod(maybe(this::text))
                .shippingAddress(maybe(this::address))
                .billingAddress(maybe(this::address))
                .externalId(maybe(this::text))
                .shipmentIds(some(this::text))
                .build();
    }

    SourceRecord record() {
        return SourceRecord.builder()
                .key(sourceKey())
                .customerId(maybe(this::text))
                .emails(some(this::email))
                .name(maybe(this::name))
                .phones(some(this::phone))
                .address(maybe(this::address))
                .language(maybe(this::language))
                .birthday(maybe(this::birthday))
                .tags(some(this::text))
                .notes(some(this::text))
                .since(maybe(this::time))
                .channel(maybe(this::text))
                .recordedAt(maybe(this::time))
                .membership(maybe(() -> any(Membership.class)))
                .attributes(attributes())
                .build();
    }

    Contact contact() {
        return Contact.builder()
                .id(contactId())
                .records(some(this::sourceKey))
                .customerIds(some(this::text))
                .emails(some(this::email))
                .name(maybe(this::name))
                .phones(some(this::phone))
                .address(maybe(this::address))
                .language(maybe(this::language))
                .birthday(maybe(this::birthday))
                .tags(some(this::text))
                .notes(some(this::text))
                .since(maybe(this::time))
                .channel(maybe(this::text))
                .membership(maybe(() -> any(Membership.class)))
                .attributes(attributes())
                .build();
    }

    Note note() {
        return new Note("x" + text(), time(), Actor.of(notEmpty(200)));
    }

    private ConsentKey consentKey() {
        return new ConsentKey(notEmpty(70_000), any(ChannelType.class), any(Purpose.class));
    }

    private ConsentState state() {
        ConsentState state = any(ConsentState.class);
        return state == ConsentState.UNKNOWN ? ConsentState.DECLINED : state;
    }

    ConsentEvidence evidence() {
        return new ConsentEvidence(consentKey(), state(), notEmpty(70_000), time(), maybe(this::text));
    }

    Task task() {
        TaskStatus status = any(TaskStatus.class);
        boolean closed = status != TaskStatus.PENDING;
        return Task.builder()
                .id(new TaskId(hex('t')))
                .created(time())
                .due(oneOf(List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2026, 5, 2))))
                .contact(contactId())
                .type(any(TaskType.class))
                .rule(RuleId.of("rule-" + random.nextInt(10)))
                .occurrence(new Occurrence(notEmpty(300), random.nextInt(3)))
                .evidence(text())
                .order(maybe(this::orderKey))
                .status(status)
                .skipReason(status == TaskStatus.SKIPPED ? Optional.of(any(SkipReason.class)) : Optional.empty())
                .closedAt(closed ? Optional.of(time()) : Optional.empty())
                .closedBy(closed ? Optional.of(Actor.of(notEmpty(200))) : Optional.empty())
                .outcome(maybe(this::text))
                .assignee(maybe(() -> new Assignee(any(Assignee.Kind.class), notEmpty(200))))
                .build();
    }

    Event event() {
        return switch (random.nextInt(10)) {
            case 0 -> new Event.ContactAdded(contactId());
            case 1 -> new Event.ContactChanged(contactId());
            case 2 -> new Event.ContactsMerged(contactId(), contactId());
            case 3 -> new Event.OrderAdded(orderKey());
            case 4 -> new Event.OrderReplaced(orderKey());
            case 5 -> new Event.ConsentChanged(consentKey(), any(ConsentState.class));
            case 6 -> new Event.ContactRemoved(contactId());
            case 7 -> new Event.OrderRemoved(orderKey());
            case 8 -> new Event.TaskAdded(text(), contactId());
            default -> new Event.TaskClosed(text(), contactId());
        };
    }
}
