package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.contact.ContactId;
import io.clientele.event.Event;
import io.clientele.fixture.TestShop;
import io.clientele.intake.Import.Counts;
import io.clientele.intake.Import.Stage;
import io.clientele.intake.Import.Undone;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.storage.AdapterState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final ConsentKey ANN = ConsentKey.emailMarketing(EmailAddress.of("ann@post.example"));

    private final TestShop shop = new TestShop();

    @Test
    void anImportThatIsTakenBackLeavesNothingAndTellsOfIt() {
        ImportId id = shop.imports().begin("orders.csv");
        shop.take(id, List.of(Incoming.of(order("1").build())));
        ContactId ann = shop.contacts().get(0).id();

        assertThat(shop.imports().undo(id)).map(Import::undone).contains(new Undone(1, 0, 0, 0));
        assertThat(shop.orders()).isEmpty();
        assertThat(shop.contacts()).isEmpty();
        assertThat(shop.events())
                .contains(new Event.OrderRemoved(new OrderKey("web", "1")), new Event.ContactRemoved(ann));
    }

    @Test
    void whatWasThereBeforeIsThereAgain() {
        Order before = order("1").status(OrderStatus.PROCESSING).build();
        shop.take(Incoming.of(before));
        ImportId id = shop.imports().begin("orders.csv");
        shop.take(
                id,
                List.of(Incoming.of(order("1").build()), Incoming.of(order("2").build())));

        assertThat(shop.imports().undo(id)).map(Import::undone).contains(new Undone(1, 1, 0, 0));
        assertThat(shop.orders()).containsExactly(before);
    }

    @Test
    void whatALaterImportConfirmedStaysAndIsThatImportsFromThenOn() {
        ImportId first = shop.imports().begin("january.csv");
        shop.take(
                first,
                List.of(Incoming.of(order("1").build()), Incoming.of(order("2").build())));
        ImportId second = shop.imports().begin("again.csv");
        shop.take(second, List.of(Incoming.of(order("2").build())));

        assertThat(shop.imports().undo(first)).map(Import::undone).contains(new Undone(1, 0, 1, 0));
        assertThat(shop.orders()).extracting(order -> order.key().id()).containsExactly("2");
        assertThat(shop.imports().undo(second)).map(Import::undone).contains(new Undone(1, 0, 0, 0));
        assertThat(shop.orders()).isEmpty();
    }

    @Test
    void whatChangedSinceWithoutAnImportStays() {
        Order changed = order("1").status(OrderStatus.REFUNDED).build();
        ImportId id = shop.imports().begin("orders.csv");
        shop.take(id, List.of(Incoming.of(order("1").build())));
        shop.take(Incoming.of(changed));

        assertThat(shop.imports().undo(id)).map(Import::undone).contains(new Undone(0, 0, 1, 0));
        assertThat(shop.orders()).containsExactly(changed);
    }

    @Test
    void consentThatTheImportAloneToldOfGoesAndConsentThatAnotherConfirmedStays() {
        ImportId first = shop.imports().begin("first.csv");
        shop.take(first, List.of(member("1", ConsentState.SUBSCRIBED)));
        ImportId second = shop.imports().begin("second.csv");
        shop.setTime(TestShop.NOW.plusSeconds(60));
        shop.take(second, List.of(member("1", ConsentState.SUBSCRIBED)));

        shop.imports().undo(first);
        assertThat(consent()).isEqualTo(ConsentState.SUBSCRIBED);
        assertThat(shop.imports().undo(second))
                .map(one -> one.undone().consents())
                .contains(1L);
        assertThat(consent()).isEqualTo(ConsentState.UNKNOWN);
        assertThat(shop.events()).contains(new Event.ConsentChanged(ANN, ConsentState.UNKNOWN));
    }

    @Test
    void whatRestrictsIsNeverForgotten() {
        for (ConsentState state :
                List.of(ConsentState.PENDING, ConsentState.BOUNCED, ConsentState.UNSUBSCRIBED, ConsentState.OBJECTED)) {
            ImportId id = shop.imports().begin(state.name());
            shop.take(id, List.of(member("1", ConsentState.SUBSCRIBED), member("1", state)));
            shop.imports().undo(id);

            assertThat(shop.contacts()).isEmpty();
            assertThat(consent()).isEqualTo(state);
        }
    }

    @Test
    void anImportHasTheNextNumberAndIsListedWithWhatItDid() {
        ImportId first = shop.imports().begin("a.csv");
        ImportId second = shop.imports().begin("b.csv");
        shop.take(
                first,
                List.of(Incoming.of(order("1").build()), Incoming.of(order("1").build())));
        shop.take(first, List.of(Incoming.of(order("1").status(OrderStatus.PAID).build())));

        assertThat(shop.imports().list())
                .containsExactly(
                        new Import(first, "a.csv", TestShop.NOW, Stage.OPEN, new Counts(1, 1, 1), Undone.NOTHING),
                        new Import(second, "b.csv", TestShop.NOW, Stage.OPEN, Counts.NONE, Undone.NOTHING));
        assertThat(List.of(first, second)).extracting(ImportId::value).containsExactly("1", "2");
    }

    @Test
    void theSameContentIsTheSameImportUntilItIsTakenBack() {
        ImportId first = shop.imports().begin("a.csv", "1f");

        assertThat(shop.imports().begin("copy of a.csv", "1f")).isEqualTo(first);
        assertThat(shop.imports().begin("b.csv", "2e")).isNotEqualTo(first);
        shop.imports().undo(first);
        assertThat(shop.imports().begin("a.csv", "1f")).isNotEqualTo(first);
    }

    @Test
    void theSameAgainAfterTheEndOfAnImportWritesNothing() {
        ImportId id = shop.imports().begin("a.csv");
        shop.take(id, List.of(Incoming.of(order("1").build())));
        shop.imports().finish(id);
        var before = everything();
        shop.take(id, List.of(Incoming.of(order("1").build())));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void withoutAnImportTheSameAgainWritesNothing() {
        shop.take(Incoming.of(order("1").build()));
        var before = everything();
        shop.take(Incoming.of(order("1").build()));

        assertThat(everything()).isEqualTo(before).isEmpty();
    }

    private List<AdapterState.Entry> everything() {
        return shop.in(work -> work.port(AdapterState.class).scan("", Optional.empty(), 1_000));
    }

    @Test
    void anImportThatWasTakenBackTakesNothingMore() {
        ImportId id = shop.imports().begin("a.csv");
        shop.imports().undo(id);

        assertThatThrownBy(() -> shop.take(id, List.of(Incoming.of(order("1").build()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Import 1 has been taken back");
        assertThat(shop.orders()).isEmpty();
    }

    @Test
    void anImportThatIsForgottenStaysForGood() {
        ImportId id = shop.imports().begin("a.csv");
        shop.take(id, List.of(Incoming.of(order("1").build())));

        assertThat(shop.imports().forget(id)).isTrue();
        assertThat(shop.imports().forget(id)).isFalse();
        assertThat(shop.imports().undo(id)).isEmpty();
        assertThat(shop.imports().list()).isEmpty();
        assertThat(everything()).noneMatch(entry -> entry.key().startsWith("import/row"));
        assertThat(shop.orders()).hasSize(1);
    }

    @Test
    void keysOfAnyTextAreTakenBack() {
        ImportId id = shop.imports().begin("tab\tand\nline \uD83D");
        for (String strange : List.of("tab\tline\nend", "back\\slash\\u0041", "\1 \uFFFD", "\uD83D\uDE00")) {
            shop.take(
                    id,
                    List.of(Incoming.of(
                            order("x").key(new OrderKey(strange, strange)).build())));
        }

        assertThat(shop.imports().find(id)).map(Import::name).contains("tab\tand\nline \uD83D");
        assertThat(shop.imports().undo(id)).map(Import::undone).contains(new Undone(4, 0, 0, 0));
        assertThat(shop.orders()).isEmpty();
    }

    private ConsentState consent() {
        return shop.in(work -> work.port(Consents.class).state(ANN));
    }

    private static Incoming member(String id, ConsentState state) {
        return new Incoming.OfRecord(
                TestShop.member(id, "ann@post.example").build(),
                List.of(new Incoming.Claim(ANN, state, Optional.<Instant>empty(), Optional.empty())));
    }

    private static Order.Builder order(String id) {
        return TestShop.order(id).buyer(TestShop.guest("ann@post.example", "Ann Weber"));
    }
}
