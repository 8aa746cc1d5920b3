package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.ContactId;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactAssemblyTest {
    private static final SourceKey KEY = new SourceKey("shop", RecordKind.CUSTOMER, "7");
    private static final ContactId ID = ContactId.of(TenantId.of("shop"), KEY);

    private static final SourceRecord FULL = SourceRecord.builder()
            .key(KEY)
            .customerId("7")
            .addEmails(
                    EmailAddress.of("a@shop.example"),
                    EmailAddress.of("b@shop.example"),
                    EmailAddress.of("A@shop.example"))
            .name(PersonName.of("Ann", "Weber"))
            .addPhones(
                    Phone.of("0621 123 456", Optional.of(Country.of("LU"))),
                    Phone.of("0621-123-456", Optional.of(Country.of("LU"))))
            .address(PostalAddress.builder().city("Bern").build())
            .language(new Language("fr"))
            .birthday(Birthday.of(LocalDate.of(1980, 2, 29)))
            .addTags("vip", "blog", "vip")
            .addNotes("likes soap", "calls", "likes soap")
            .since(Instant.EPOCH)
            .channel("web")
            .recordedAt(Instant.EPOCH.plusSeconds(5))
            .membership(Membership.SUBSCRIBED)
            .putAttributes("z", "1")
            .putAttributes("a", "2")
            .build();

    @Test
    void theContactOfOneRecordIsThatOfAListOfOne() {
        List<SourceRecord> records = List.of(
                FULL,
                SourceRecord.builder().key(KEY).build(),
                SourceRecord.builder().key(KEY).channel("web").build());

        assertThat(records)
                .allSatisfy(record -> assertThat(ContactAssembly.of(ID, record))
                        .isEqualTo(ContactAssembly.of(ID, List.of(record), address -> true, Survivorship.standard())));
    }
}
