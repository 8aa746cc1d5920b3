package io.clientele.filter;

import io.clientele.address.Country;
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
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** A shop in Luxembourg and two people it knows, on the last day of June 2026. */
final class People {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final Tenant SHOP =
            Tenant.builder().id(TenantId.of("shop")).name("Shop").currency(EUR).build();

    private People() {}

    /** Bought seven times, twice of it at Christmas, last on 1 April 2026, which is 90 days ago. */
    static CustomerProfile ann() {
        List<LocalDate> days = List.of(
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 11, 14),
                LocalDate.of(2025, 11, 15),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 4, 1));
        return CustomerProfile.builder()
                .id(new ContactId("c000000000000000000000001"))
                .customer("A-17")
                .addEmails(EmailAddress.of("Ann.Weber@Post.example"), EmailAddress.of("ann@work.example"))
                .name(PersonName.of("Ann", "Weber-Dupré"))
                .country(new Country("LU"))
                .language(new SpokenLanguage(new Language("fr"), SpokenLanguage.Evidence.ORDER))
                .birthday(Birthday.of(MonthDay.of(2, 29)))
                .orders(days.size())
                .purchaseDays(PurchaseDays.of(days))
                .firstOrder(days.get(0))
                .lastOrder(days.get(days.size() - 1))
                .acquired(LocalDate.of(2024, 1, 31))
                .acquisitionChannel("Web shop")
                .totalSpent(Money.ofMinor(70_050, EUR))
                .spent(Totals.of(List.of(Money.ofMinor(60_000, EUR), Money.ofMinor(12_000, USD))))
                .status(LifecycleStatus.LAPSED)
                .membership(Membership.SUBSCRIBED)
                .addTags(Tag.manual("Wholesale"), Tag.automatic("vip"))
                .putAttributes("size", "XL")
                .putAttributes("Shoe size", "42")
                .putAttributes("note", "")
                .scores(Scores.of(Map.of("rfm_r", 2.0, "rfm_f", 5.0, "rfm_m", 4.0), Map.of("rfm_group", "can't lose")))
                .build();
    }

    /** Known by an id alone. */
    static CustomerProfile nobody() {
        return CustomerProfile.builder()
                .id(new ContactId("c000000000000000000000002"))
                .customer("c000000000000000000000002")
                .totalSpent(Money.zero(EUR))
                .status(LifecycleStatus.PROSPECT)
                .build();
    }
}
