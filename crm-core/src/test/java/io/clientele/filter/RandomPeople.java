package io.clientele.filter;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.consent.ConsentState;
import io.clientele.contact.ContactId;
import io.clientele.contact.LifecycleStatus;
import io.clientele.contact.Tag;
import io.clientele.money.Money;
import io.clientele.money.Totals;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.person.SpokenLanguage;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.PurchaseDays;
import io.clientele.profile.Scores;
import io.clientele.source.Membership;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** People of whom anything may be known or not. */
final class RandomPeople {
    private RandomPeople() {}

    static Arbitrary<CustomerProfile> profiles() {
        return Combinators.combine(who(), shopping(), says())
                .as((who, shopping, says) -> CustomerProfile.builder()
                        .from(who)
                        .orders(shopping.orders())
                        .purchaseDays(shopping.purchaseDays())
                        .firstOrder(shopping.firstOrder())
                        .lastOrder(shopping.lastOrder())
                        .totalSpent(shopping.totalSpent())
                        .spent(shopping.spent())
                        .status(says.status())
                        .membership(says.membership())
                        .emailConsent(says.emailConsent())
                        .tags(says.tags())
                        .scores(says.scores())
                        .build());
    }

    private static CustomerProfile.Builder empty() {
        return CustomerProfile.builder()
                .id(new ContactId("c000000000000000000000001"))
                .customer("A-1")
                .totalSpent(Money.zero(People.EUR))
                .status(LifecycleStatus.PROSPECT);
    }

    private static Arbitrary<CustomerProfile> who() {
        return Builders.withBuilder(RandomPeople::empty)
                .use(Arbitraries.of("A-1", "a-1", "B"))
                .in(CustomerProfile.Builder::customer)
                .use(Arbitraries.of("ann@post.example", "bea@WORK.example", "élan@post.example")
                        .map(EmailAddress::of)
                        .list()
                        .uniqueElements()
                        .ofMaxSize(2))
                .in(CustomerProfile.Builder::emails)
                .use(texts().map(PersonName::ofFull).optional())
                .in(CustomerProfile.Builder::name)
                .use(Arbitraries.of("LU", "BE", "FR").map(Country::new).optional())
                .in(CustomerProfile.Builder::country)
                .use(texts().map(city -> PostalAddress.builder()
                                .city(city)
                                .postcode("L-" + city)
                                .build())
                        .optional())
                .in(CustomerProfile.Builder::address)
                .use(Arbitraries.of("fr", "de")
                        .map(code -> new SpokenLanguage(new Language(code), SpokenLanguage.Evidence.ORDER))
                        .optional())
                .in(CustomerProfile.Builder::language)
                .use(Arbitraries.integers()
                        .between(1, 12)
                        .map(month -> Birthday.of(MonthDay.of(month, 3)))
                        .optional())
                .in(CustomerProfile.Builder::birthday)
                .use(days().optional())
                .in(CustomerProfile.Builder::acquired)
                .use(texts().optional())
                .in(CustomerProfile.Builder::acquisitionChannel)
                .use(Arbitraries.maps(
                                Arbitraries.of("size", "Shoe size"), Arbitraries.oneOf(texts(), Arbitraries.just("")))
                        .ofMaxSize(2))
                .in(CustomerProfile.Builder::attributes)
                .build(CustomerProfile.Builder::build);
    }

    private static Arbitrary<CustomerProfile> shopping() {
        Arbitrary<Long> cents = Arbitraries.longs().between(-1_000, 30_000);
        return Combinators.combine(days().list().ofMaxSize(6), cents, cents).as((bought, own, dollars) -> {
            List<LocalDate> days = bought.stream().sorted().toList();
            return empty().orders(days.size())
                    .purchaseDays(PurchaseDays.of(bought))
                    .firstOrder(days.stream().findFirst())
                    .lastOrder(days.stream().reduce((first, second) -> second))
                    .totalSpent(Money.ofMinor(own, People.EUR))
                    .spent(Totals.of(List.of(Money.ofMinor(dollars, People.USD))))
                    .build();
        });
    }

    private static Arbitrary<CustomerProfile> says() {
        return Builders.withBuilder(RandomPeople::empty)
                .use(Arbitraries.of(LifecycleStatus.class))
                .in(CustomerProfile.Builder::status)
                .use(Arbitraries.of(Membership.class).optional())
                .in(CustomerProfile.Builder::membership)
                .use(Arbitraries.of(ConsentState.class))
                .in(CustomerProfile.Builder::emailConsent)
                .use(texts().map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(Tag::manual)
                        .list()
                        .ofMaxSize(3))
                .in(CustomerProfile.Builder::tags)
                .use(scores())
                .in(CustomerProfile.Builder::scores)
                .build(CustomerProfile.Builder::build);
    }

    private static Arbitrary<Scores> scores() {
        Arbitrary<Scores> scored = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 5),
                        texts())
                .as((r, f, group) ->
                        Scores.of(Map.of("rfm_r", (double) r, "rfm_f", f + 0.5), Map.of("rfm_group", group)));
        return Arbitraries.oneOf(Arbitraries.just(Scores.none()), scored);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 700).map(People.TODAY::minusDays);
    }

    /** Texts of which some are like others. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("Ann", "ANN", "ann b", "Élan", "E\u0301lan", "élan", "Anna", "nn", "İ")),
                Tuple.of(1, hostileTexts()));
    }

    /** Texts of whatever characters, 1 to 20 of them. */
    static Arbitrary<String> hostileTexts() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(20);
    }
}
