package io.clientele.exchange.write;

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
import io.clientele.person.Phone;
import io.clientele.person.SpokenLanguage;
import io.clientele.profile.CustomerProfile;
import io.clientele.source.Membership;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Customers to write files of, and the files. */
final class People {
    static final Currency EUR = Currency.getInstance("EUR");

    private People() {}

    /** Somebody of whom nothing is known. */
    static CustomerProfile.Builder stranger(int number) {
        ContactId id = new ContactId(String.format(Locale.ROOT, "c%024x", number));
        return CustomerProfile.builder()
                .id(id)
                .customer(id.value())
                .status(LifecycleStatus.PROSPECT)
                .totalSpent(Money.zero(EUR));
    }

    /** Somebody with an address for mail. */
    static CustomerProfile.Builder person(int number, String email) {
        EmailAddress address = EmailAddress.of(email);
        return stranger(number).customer(address.key()).addEmails(address);
    }

    /** A customer of whom everything is known. */
    static CustomerProfile.Builder ann() {
        return person(1, "Ann.Weber@Post.example")
                .customer("1001")
                .addEmails(EmailAddress.of("ann@work.example"))
                .name(PersonName.of("Ann", "Weber"))
                .addPhones(Phone.of("621 123 456", Optional.of(Country.of("LU"))))
                .address(PostalAddress.builder()
                        .street("12, Grand-Rue")
                        .postcode("L-1661")
                        .city("Luxembourg")
                        .country(Country.of("LU"))
                        .build())
                .country(Country.of("BE"))
                .language(new SpokenLanguage(new Language("fr"), SpokenLanguage.Evidence.ORDER))
                .birthday(Birthday.of(LocalDate.of(1997, 2, 16)))
                .orders(3)
                .membership(Membership.SUBSCRIBED)
                .emailConsent(ConsentState.SUBSCRIBED)
                .firstOrder(LocalDate.of(2025, 11, 20))
                .lastOrder(LocalDate.of(2026, 6, 5))
                .spent(Totals.of(List.of(eur(12_050), chf(1_250))))
                .totalSpent(eur(12_050))
                .otherSpent(Totals.of(List.of(chf(1_250), Money.ofMinor(300, Currency.getInstance("USD")))))
                .status(LifecycleStatus.REPEAT)
                .addTags(Tag.automatic("VIP"), Tag.manual("wholesale"), Tag.automatic("wholesale"))
                .addNotes("Likes tea,", "calls\non Mondays")
                .acquired(LocalDate.of(2025, 11, 20))
                .acquisitionChannel("web")
                .putAttributes("size", "M");
    }

    static Money eur(long cents) {
        return Money.ofMinor(cents, EUR);
    }

    static Money chf(long rappen) {
        return Money.ofMinor(rappen, Currency.getInstance("CHF"));
    }

    static String file(ExportFormat format, CustomerProfile... people) {
        return file(format, ExportSettings.standard(), people);
    }

    static String file(ExportFormat format, ExportSettings settings, CustomerProfile... people) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CustomerSheet.write(List.of(people), bytes, format, settings);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static ExportReport report(ExportFormat format, ExportSettings settings, CustomerProfile... people) {
        return CustomerSheet.write(List.of(people), new ByteArrayOutputStream(), format, settings);
    }
}
