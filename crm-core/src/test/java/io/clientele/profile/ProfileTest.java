package io.clientele.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.ContactId;
import io.clientele.contact.LifecycleStatus;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.fixture.TestShop;
import io.clientele.intake.Incoming;
import io.clientele.money.Money;
import io.clientele.money.Totals;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import io.clientele.person.Language;
import io.clientele.person.SpokenLanguage;
import io.clientele.person.SpokenLanguage.Evidence;
import io.clientele.source.Membership;
import io.clientele.tenant.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
    private static final Currency CHF = Currency.getInstance("CHF");

    private final TestShop shop = new TestShop();

    @Test
    void whoHasBoughtNothingIsAProspect() {
        shop.take(Incoming.of(TestShop.member("m", "ann@post.example")
                .membership(Membership.SUBSCRIBED)
                .build()));

        assertThat(shop.profile()).satisfies(ann -> {
            assertThat(ann.status()).isEqualTo(LifecycleStatus.PROSPECT);
            assertThat(ann.isCustomer()).isFalse();
            assertThat(ann.membership()).contains(Membership.SUBSCRIBED);
            assertThat(ann.averageOrderValue()).isEmpty();
            assertThat(ann.totalSpent()).isEqualTo(TestShop.euro(0));
            assertThat(ann.lastOrder()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 1, NEW",
        "2026-06-30, 2, REPEAT",
        "2026-04-02, 1, NEW",
        "2026-04-02, 2, REPEAT",
        "2026-04-01, 1, LAPSED",
        "2026-04-01, 2, LAPSED",
    })
    void whoseLastPurchaseIs90DaysAgoHasLapsed(LocalDate day, int orders, LifecycleStatus status) {
        for (int i = 0; i < orders; i++) {
            shop.take(Incoming.of(anns("" + i)
                    .placedAt(day.atTime(23, 59).toInstant(ZoneOffset.UTC))
                    .build()));
        }

        assertThat(shop.profile().status()).isEqualTo(status);
    }

    @Test
    void aShopCanLapseItsCustomersSooner() {
        shop.take(Incoming.of(
                anns("1").placedAt(Instant.parse("2026-06-23T10:00:00Z")).build()));
        ProfileRules rules = ProfileRules.builder().lapseDays(7).build();

        assertThat(shop.profiles(rules, LocalDate.of(2026, 6, 30)).get(0).status())
                .isEqualTo(LifecycleStatus.LAPSED);
        assertThat(shop.profiles(rules, LocalDate.of(2026, 6, 29)).get(0).status())
                .isEqualTo(LifecycleStatus.NEW);
        assertThatThrownBy(() -> ProfileRules.builder().lapseDays(0).build()).hasMessageContaining("0");
    }

    @Test
    void aDayIsADayOfTheShopsZone() {
        Instant newYearInLuxembourg = Instant.parse("2025-12-31T23:30:00Z");
        TestShop luxembourg = new TestShop(
                TestShop.tenant().zone(ZoneId.of("Europe/Luxembourg")).build());
        luxembourg.take(Incoming.of(anns("1").placedAt(newYearInLuxembourg).build()));
        shop.take(Incoming.of(anns("1").placedAt(newYearInLuxembourg).build()));

        assertThat(luxembourg.profile().lastOrder()).contains(LocalDate.of(2026, 1, 1));
        assertThat(shop.profile().lastOrder()).contains(LocalDate.of(2025, 12, 31));
        assertThat(luxembourg.profiles(LocalDate.of(2025, 12, 31)).get(0).orders())
                .isZero();
        assertThat(shop.profiles(LocalDate.of(2025, 12, 31)).get(0).orders()).isEqualTo(1);
    }

    @Test
    void refundsAndReturnsAreTakenOffWhatWasSpent() {
        shop.take(
                Incoming.of(anns("1").total(TestShop.euro(5_000)).build()),
                Incoming.of(anns("2")
                        .total(TestShop.euro(3_000))
                        .refunded(TestShop.euro(1_000))
                        .build()),
                Incoming.of(anns("3")
                        .total(TestShop.euro(2_000))
                        .refunded(TestShop.euro(2_000))
                        .build()),
                Incoming.of(anns("4").total(TestShop.euro(-500)).build()),
                Incoming.of(anns("5")
                        .status(OrderStatus.CANCELLED)
                        .total(TestShop.euro(9_000))
                        .build()),
                Incoming.of(anns("6").total(TestShop.euro(0)).build()));

        assertThat(shop.profile().orders()).isEqualTo(2);
        assertThat(shop.profile().totalSpent()).isEqualTo(TestShop.euro(6_500));
        assertThat(shop.profile().averageOrderValue()).contains(TestShop.euro(3_250));
        assertThat(shop.profile().spent()).isEqualTo(Totals.of(List.of(TestShop.euro(6_500))));
    }

    @Test
    void theAverageIsRoundedHalfUp() {
        shop.take(
                Incoming.of(anns("1").total(TestShop.euro(1_000)).build()),
                Incoming.of(anns("2").total(TestShop.euro(1_001)).build()));

        assertThat(shop.profile().averageOrderValue()).contains(TestShop.euro(1_001));
    }

    @Test
    void withoutRatesOtherCurrenciesStandApart() {
        shop.take(
                Incoming.of(anns("1").build()),
                Incoming.of(anns("2").total(Money.ofMinor(2_000, CHF)).build()));

        assertThat(shop.profile().orders()).isEqualTo(2);
        assertThat(shop.profile().totalSpent()).isEqualTo(TestShop.euro(1_000));
        assertThat(shop.profile().otherSpent()).hasToString("20.00 CHF");
        assertThat(shop.profile().spent()).hasToString("20.00 CHF, 10.00 EUR");
    }

    @Test
    void withRatesEachOrderCountsAtTheRateOfItsDay() {
        shop.take(
                Incoming.of(anns("1")
                        .total(Money.ofMinor(1_000, CHF))
                        .placedAt(at("2026-01-01"))
                        .build()),
                Incoming.of(anns("2")
                        .total(Money.ofMinor(1_000, CHF))
                        .placedAt(at("2026-02-01"))
                        .build()),
                Incoming.of(anns("3")
                        .total(Money.ofMinor(1_000, CHF))
                        .placedAt(at("2026-03-01"))
                        .build()));
        ProfileRules rules = ProfileRules.builder()
                .rates((from, to, day) -> day.getMonthValue() == 3
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(day.getMonthValue())))
                .build();

        CustomerProfile ann = shop.profiles(rules, LocalDate.of(2026, 6, 30)).get(0);
        assertThat(ann.totalSpent()).isEqualTo(TestShop.euro(3_000));
        assertThat(ann.otherSpent()).hasToString("10.00 CHF");
        assertThat(ann.spent()).hasToString("30.00 CHF");
    }

    @Test
    void theLanguageIsThatOfTheLastOrderThatSaysOne() {
        shop.take(
                Incoming.of(speaking("1", "fr", "2026-01-01")),
                Incoming.of(speaking("2", "de", "2026-02-01")),
                Incoming.of(anns("3").placedAt(at("2026-03-01")).build()),
                Incoming.of(TestShop.member("m", "ann@post.example")
                        .language(new Language("en"))
                        .build()));

        assertThat(shop.profile().language()).contains(new SpokenLanguage(new Language("de"), Evidence.ORDER));
    }

    @Test
    void whereNoOrderSaysALanguageTheCustomersRecordDoes() {
        shop.take(
                Incoming.of(shipped("1", "FR", "2026-01-01")),
                Incoming.of(TestShop.member("m", "ann@post.example")
                        .language(new Language("en"))
                        .build()));

        assertThat(shop.profile().language())
                .contains(new SpokenLanguage(new Language("en"), Evidence.CUSTOMER_RECORD));
    }

    @Test
    void whereNobodySaysALanguageTheOnlyOneOfTheCountryIsTaken() {
        shop.take(Incoming.of(shipped("1", "FR", "2026-01-01")));

        assertThat(shop.profile().language())
                .contains(new SpokenLanguage(new Language("fr"), Evidence.SHIPPING_COUNTRY));
    }

    @ParameterizedTest
    @CsvSource({"LU", "BE", "CH"})
    void whereTheCountryHasSeveralLanguagesNoneIsGuessed(String country) {
        shop.take(Incoming.of(shipped("1", country, "2026-01-01")));

        assertThat(shop.profile().language()).isEmpty();
    }

    @Test
    void theCountryIsThatOfTheLastPurchase() {
        shop.take(
                Incoming.of(shipped("1", "FR", "2026-01-01")),
                Incoming.of(shipped("2", "DE", "2026-02-01")),
                Incoming.of(anns("3").placedAt(at("2026-03-01")).build()),
                Incoming.of(Order.builder()
                        .from(shipped("4", "IT", "2026-04-01"))
                        .status(OrderStatus.CANCELLED)
                        .build()));

        assertThat(shop.profile().country()).contains(Country.of("DE"));
    }

    @Test
    void withoutAShippingCountryItIsThatOfTheBillThenOfTheOrdersThatDoNotCountThenOfThePerson() {
        shop.take(Incoming.of(
                TestShop.member("m", "ann@post.example").address(in("US")).build()));
        assertThat(shop.profile().country()).contains(Country.of("US"));

        shop.take(Incoming.of(Order.builder()
                .from(shipped("1", "IT", "2026-04-01"))
                .status(OrderStatus.CANCELLED)
                .build()));
        assertThat(shop.profile().country()).contains(Country.of("IT"));

        shop.take(Incoming.of(anns("2").billingAddress(in("LU")).build()));
        assertThat(shop.profile().country()).contains(Country.of("LU"));
    }

    @Test
    void acquisitionIsTheFirstOrderOrRecordWhicheverWasEarlier() {
        shop.take(
                Incoming.of(anns("1").placedAt(at("2026-02-01")).channel("shop").build()));
        assertThat(shop.profile().acquired()).contains(LocalDate.of(2026, 2, 1));
        assertThat(shop.profile().acquisitionChannel()).contains("shop");

        shop.take(Incoming.of(TestShop.member("m", "ann@post.example")
                .since(at("2026-01-01"))
                .channel("newsletter")
                .build()));
        assertThat(shop.profile().acquired()).contains(LocalDate.of(2026, 1, 1));
        assertThat(shop.profile().acquisitionChannel()).contains("newsletter");
    }

    @Test
    void asOfADayNothingLaterIsSeen() {
        shop.take(
                Incoming.of(anns("1").placedAt(at("2026-01-01")).build()),
                Incoming.of(shipped("2", "DE", "2026-02-01")));

        CustomerProfile inJanuary = shop.profiles(LocalDate.of(2026, 1, 31)).get(0);
        assertThat(inJanuary.orders()).isEqualTo(1);
        assertThat(inJanuary.lastOrder()).contains(LocalDate.of(2026, 1, 1));
        CustomerProfile before = shop.profiles(LocalDate.of(2025, 12, 31)).get(0);
        assertThat(before.status()).isEqualTo(LifecycleStatus.PROSPECT);
        assertThat(before.acquired()).isEmpty();
    }

    @Test
    void theCustomerIsNamedByTheLeastAccountElseTheAddressElseTheId() {
        shop.take(Incoming.of(anns("1").build()));
        assertThat(shop.profile().customer()).isEqualTo("ann@post.example");

        shop.take(Incoming.of(anns("2")
                .buyer(Buyer.builder()
                        .from(TestShop.guest("ann@post.example", "Ann"))
                        .customerId("17")
                        .build())
                .build()));
        assertThat(shop.profile().customer()).isEqualTo("17");
    }

    @Test
    void tagsComeByNameAndNotesOfSourcesFirst() {
        shop.take(Incoming.of(TestShop.member("m", "ann@post.example")
                .addTags("b", "vip")
                .addNotes("from the list")
                .build()));
        ContactId id = shop.contacts().get(0).id();
        shop.in(work -> {
            work.port(Tags.class).add(id, Tag.manual("vip"));
            work.port(Tags.class).add(id, Tag.automatic("a"));
            work.port(Notes.class).add(id, new Note("called", TestShop.NOW, Actor.of("test")));
            return id;
        });

        assertThat(shop.profile().tags())
                .containsExactly(
                        Tag.automatic("a"),
                        new Tag("b", Tag.Origin.SOURCE),
                        Tag.manual("vip"),
                        new Tag("vip", Tag.Origin.SOURCE));
        assertThat(shop.profile().notes()).containsExactly("from the list", "called");
    }

    private static Order.Builder anns(String id) {
        return TestShop.order(id).buyer(TestShop.guest("ann@post.example", "Ann Weber"));
    }

    private static Order speaking(String id, String language, String day) {
        return anns(id).placedAt(at(day))
                .buyer(Buyer.builder()
                        .from(TestShop.guest("ann@post.example", "Ann Weber"))
                        .language(new Language(language))
                        .build())
                .build();
    }

    private static Order shipped(String id, String country, String day) {
        return anns(id).placedAt(at(day)).shippingAddress(in(country)).build();
    }

    private static PostalAddress in(String country) {
        return PostalAddress.builder().country(Country.of(country)).build();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
