package io.clientele.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts that databases hold. What stands here is in use: a text may be added to it, none may be changed. */
class StoredFormatTest {
    private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
    private static final ContactId ANN = new ContactId("c0123456789abcdef01234567");
    private static final PersonName NAME = PersonName.of("Ann", "Weber");
    private static final PostalAddress ADDRESS = PostalAddress.builder()
            .recipient("Lager")
            .company("Weber & Co")
            .street("Gaass 1")
            .postcode("L-1234")
            .city("Stad")
            .region("L")
            .country(Country.of("LU"))
            .build();

    @Test
    void anOrderInFull() {
        Order order = Order.builder()
                .key(new OrderKey("web", "17"))
                .buyer(Buyer.builder()
                        .customerId("7")
                        .email(EmailAddress.of("Ann@Post.example"))
                        .name(NAME)
                        .phone(new Phone("621 123 456", Optional.of(Country.of("LU"))))
                        .language(new Language("lb"))
                        .birthday(Birthday.of(LocalDate.of(1980, 2, 29)))
                        .build())
                .status(OrderStatus.UNKNOWN)
                .statusName("wird geprüft")
                .placedAt(NOON)
                .paidAt(NOON.plusNanos(1))
                .completedAt(NOON.plusMillis(250))
                .cancelledAt(NOON.plusSeconds(1))
                .refundedAt(NOON.plusSeconds(2))
                .total(Money.ofMinor(1_250, Currency.getInstance("EUR")))
                .refunded(Money.ofMinor(100, Currency.getInstance("EUR")))
                .addLines(
                        OrderLine.builder()
                                .sku("A-1")
                                .productId("4711")
                                .name("Taass \"rout\"")
                                .category("Kichen")
                                .quantity(new BigDecimal("2.50"))
                                .unitPrice(new BigDecimal("5"))
                                .total(new BigDecimal("12.5000"))
                                .build(),
                        OrderLine.builder().build())
                .channel("shop")
                .addCoupons("MEE", "")
                .paymentMethod("Payconiq")
                .shippingAddress(ADDRESS)
                .billingAddress(PostalAddress.builder().build())
                .externalId("171-2")
                .addShipmentIds("s1", "s2")
                .build();

        isKeptAs(order, OrderJson::write, OrderJson::read, """
                {"key":["web","17"],"buyer":{"customer":"7","email":"Ann@Post.example","name":["Ann","Weber"],\
                "phone":["621 123 456","LU"],"language":"lb","birthday":[2,29,1980]},"status":"UNKNOWN",\
                "statusName":"wird geprüft","placed":1777723200,"paid":1777723200.000000001,\
                "completed":1777723200.25,"cancelled":1777723201,"refundedAt":1777723202,"total":[12.50,"EUR"],\
                "refunded":[1.00,"EUR"],"lines":[{"sku":"A-1","product":"4711","name":"Taass \\"rout\\"",\
                "category":"Kichen","quantity":2.50,"price":5,"total":12.5000},{}],"channel":"shop",\
                "coupons":["MEE",""],"payment":"Payconiq","shipTo":{"recipient":"Lager","company":"Weber & Co",\
                "street":"Gaass 1","postcode":"L-1234","city":"Stad","region":"L","country":"LU"},"billTo":{},\
                "external":"171-2","shipments":["s1","s2"]}""");
    }

    @Test
    void anOrderOfWhichLittleIsKnown() {
        Order order = Order.builder()
                .key(new OrderKey("web", "17"))
                .placedAt(Instant.parse("1969-12-31T23:59:59.5Z"))
                .total(Money.ofMinor(-12, Currency.getInstance("JPY")))
                .build();

        isKeptAs(order, OrderJson::write, OrderJson::read, """
                {"key":["web","17"],"placed":-0.5,"total":[-12,"JPY"]}""");
    }

    @Test
    void aSourceRecord() {
        SourceRecord record = SourceRecord.builder()
                .key(new SourceKey("shop", RecordKind.CUSTOMER, "7"))
                .customerId("7")
                .addEmails(EmailAddress.of("ann@post.example"), EmailAddress.of("Ann@Büro.example"))
                .name(PersonName.ofFull("Ann Weber"))
                .addPhones(new Phone("+352 1", Optional.empty()))
                .address(ADDRESS)
                .language(new Language("lb"))
                .birthday(Birthday.of(MonthDay.of(2, 29)))
                .addTags("VIP")
                .addNotes("😀\0")
                .since(NOON)
                .channel("form")
                .recordedAt(NOON)
                .membership(Membership.CLEANED)
                .putAttributes("z", "1")
                .putAttributes("a", "")
                .build();

        isKeptAs(record, SourceRecordJson::write, SourceRecordJson::read, """
                {"key":["shop","CUSTOMER","7"],"customer":"7",\
                "emails":["ann@post.example",["Ann@Büro.example","ann@xn--bro-hoa.example"]],"name":"Ann Weber",\
                "phones":["+352 1"],"address":{"recipient":"Lager","company":"Weber & Co","street":"Gaass 1",\
                "postcode":"L-1234","city":"Stad","region":"L","country":"LU"},"language":"lb","birthday":[2,29],\
                "tags":["VIP"],"notes":["\\uD83D\\uDE00\\u0000"],"since":1777723200,"channel":"form",\
                "recorded":1777723200,"membership":"CLEANED","attributes":[["z","1"],["a",""]]}""");
    }

    @Test
    void aContact() {
        Contact contact = Contact.builder()
                .id(ANN)
                .addRecords(new SourceKey("shop", RecordKind.GUEST, "ab"))
                .addCustomerIds("7")
                .addEmails(EmailAddress.of("ann@post.example"))
                .name(new PersonName("Ann", "Weber", "Dr. Ann Weber"))
                .addPhones(new Phone("1", Optional.empty()))
                .address(PostalAddress.builder().city("Stad").build())
                .language(new Language("lb"))
                .birthday(Birthday.of(MonthDay.of(2, 29)))
                .addTags("VIP")
                .addNotes("")
                .since(NOON)
                .channel("form")
                .membership(Membership.SUBSCRIBED)
                .putAttributes("z", "1")
                .build();

        isKeptAs(contact, ContactJson::write, ContactJson::read, """
                {"id":"c0123456789abcdef01234567","records":[["shop","GUEST","ab"]],"customers":["7"],\
                "emails":["ann@post.example"],"name":["Ann","Weber","Dr. Ann Weber"],"phones":["1"],\
                "address":{"city":"Stad"},"language":"lb","birthday":[2,29],"tags":["VIP"],"notes":[""],\
                "since":1777723200,"channel":"form","membership":"SUBSCRIBED","attributes":[["z","1"]]}""");
    }

    @Test
    void aTask() {
        Task task = Task.builder()
                .id(new TaskId("t0123456789abcdef01234567"))
                .created(NOON)
                .due(LocalDate.of(2026, 5, 9))
                .contact(ANN)
                .type(TaskType.FOLLOW_UP)
                .rule(RuleId.of("first"))
                .occurrence(new Occurrence("web:17", 1))
                .evidence("first order")
                .order(new OrderKey("web", "17"))
                .status(TaskStatus.SKIPPED)
                .skipReason(SkipReason.DECIDED)
                .closedAt(NOON)
                .closedBy(Actor.of("jo"))
                .outcome("moved")
                .assignee(Assignee.manager())
                .build();

        isKeptAs(task, TaskJson::write, TaskJson::read, """
                {"id":"t0123456789abcdef01234567","created":1777723200,"due":"2026-05-09",\
                "contact":"c0123456789abcdef01234567","type":"FOLLOW_UP","rule":"first","occurrence":["web:17",1],\
                "evidence":"first order","order":["web","17"],"status":"SKIPPED","skipReason":"DECIDED",\
                "closed":1777723200,"closedBy":"jo","outcome":"moved","assignee":["MANAGER","manager"]}""");
    }

    @Test
    void aNote() {
        isKeptAs(new Note("rang", NOON, Actor.of("jo")), NoteJson::write, NoteJson::read, """
                {"text":"rang","at":1777723200,"by":"jo"}""");
    }

    @Test
    void evidenceOfConsent() {
        ConsentKey key = ConsentKey.emailMarketing(EmailAddress.of("ann@post.example"));

        isKeptAs(
                new ConsentEvidence(key, ConsentState.SUBSCRIBED, "form", NOON, Optional.of("double opt-in")),
                ConsentEvidenceJson::write,
                ConsentEvidenceJson::read,
                """
                {"key":["ann@post.example","EMAIL","MARKETING"],"state":"SUBSCRIBED","source":"form",\
                "at":1777723200,"proof":"double opt-in"}""");
    }

    @Test
    void events() {
        OrderKey order = new OrderKey("web", "17");
        ConsentKey key = ConsentKey.emailMarketing(EmailAddress.of("a@post.example"));
        String ann = "\"c0123456789abcdef01234567\"";

        isKeptAs(new Event.ContactAdded(ANN), "{\"contactAdded\":[" + ann + "]}");
        isKeptAs(new Event.ContactChanged(ANN), "{\"contactChanged\":[" + ann + "]}");
        isKeptAs(new Event.ContactsMerged(ANN, ANN), "{\"contactsMerged\":[" + ann + "," + ann + "]}");
        isKeptAs(new Event.ContactRemoved(ANN), "{\"contactRemoved\":[" + ann + "]}");
        isKeptAs(new Event.OrderAdded(order), "{\"orderAdded\":[\"web\",\"17\"]}");
        isKeptAs(new Event.OrderReplaced(order), "{\"orderReplaced\":[\"web\",\"17\"]}");
        isKeptAs(new Event.OrderRemoved(order), "{\"orderRemoved\":[\"web\",\"17\"]}");
        isKeptAs(new Event.TaskAdded("t1", ANN), "{\"taskAdded\":[\"t1\"," + ann + "]}");
        isKeptAs(new Event.TaskClosed("t1", ANN), "{\"taskClosed\":[\"t1\"," + ann + "]}");
        isKeptAs(
                new Event.ConsentChanged(key, ConsentState.OBJECTED),
                "{\"consentChanged\":[[\"a@post.example\",\"EMAIL\",\"MARKETING\"],\"OBJECTED\"]}");
    }

    @Test
    void theLawsAreTriedOnEveryKindOfEvent() {
        AnyValues values = new AnyValues(new Random(7));

        assertThat(Stream.generate(values::event).limit(1_000))
                .extracting(event -> (Object) event.getClass())
                .containsAll(List.of(Event.class.getPermittedSubclasses()));
    }

    private static void isKeptAs(Event event, String json) {
        isKeptAs(event, EventJson::write, EventJson::read, json);
    }

    private static <T> void isKeptAs(T value, Function<T, String> write, Function<String, T> read, String json) {
        assertThat(write.apply(value)).isEqualTo(json);
        assertThat(read.apply(json)).isEqualTo(value);
    }
}
