package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.PostalAddress;
import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.identity.MatchingIdentity;
import io.clientele.identity.Reviews;
import io.clientele.identity.decision.Review;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.memory.InMemoryStorage;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.CrmStorage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of matching over any storage: it comes out as it does in memory. */
public interface MatchingContract extends StorageContract {
    /** When records are resolved again. */
    Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @Test
    default void recordsThatComeInPortionsAreMatchedAsInMemory() {
        List<SourceRecord> records = people(300);
        CrmStorage memory = new InMemoryStorage();

        takeAll(memory, records);
        takeAll(storage(), records);

        assertThat(contacts(storage())).isEqualTo(contacts(memory)).hasSizeLessThan(records.size());
        assertThat(queue(storage())).isEqualTo(queue(memory)).isNotEmpty();
    }

    @Test
    default void whatIsLearntIsKeptWithTheRecords() {
        List<SourceRecord> records = people(150);
        CrmStorage memory = new InMemoryStorage();
        for (CrmStorage storage : List.of(memory, storage())) {
            takeAll(storage, records);
            new MatchingIdentity().learn(storage, Units.SHOP, PeopleMatcher.inThisThread());
            // Another one, as after a restart, knows what was learnt.
            MatchingIdentity later = new MatchingIdentity();
            Optional<SourceKey> last = Optional.empty();
            do {
                Optional<SourceKey> after = last;
                last = Units.inShop(storage, work -> later.resolvePage(work, after, 40, NOW));
            } while (last.isPresent());
        }

        assertThat(contacts(storage())).isEqualTo(contacts(memory));
        assertThat(queue(storage())).isEqualTo(queue(memory));
    }

    private static void takeAll(CrmStorage storage, List<SourceRecord> records) {
        MatchingIdentity identity = new MatchingIdentity();
        for (int from = 0; from < records.size(); from += 50) {
            List<SourceRecord> portion = records.subList(from, Math.min(records.size(), from + 50));
            Units.inShop(storage, work -> {
                portion.forEach(work.port(SourceRecords.class)::put);
                identity.resolve(work, portion.stream().map(SourceRecord::key).toList());
                return "";
            });
        }
    }

    private static List<Contact> contacts(CrmStorage storage) {
        return Units.port(storage, Contacts.class).page(Optional.empty(), 10_000);
    }

    private static List<Review> queue(CrmStorage storage) {
        return Units.inShop(storage, work -> Reviews.in(work).surest(10_000));
    }

    /** People some of whom come twice, with typing mistakes, other addresses, less known of them. */
    private static List<SourceRecord> people(int count) {
        List<String> given = List.of("Anna", "Bernd", "Claude", "Dora", "Emil", "Fiona", "Georg", "Hanna", "Ines");
        List<String> families =
                List.of("Weber", "Thill", "Krier", "Schmit", "Hoffmann", "Weisgerber", "Reuter", "Kieffer");
        Random random = new Random(11);
        List<SourceRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int person = random.nextInt(count * 2 / 3);
            Random hers = new Random(person);
            String first = given.get(hers.nextInt(given.size()));
            String last = families.get(hers.nextInt(families.size()));
            LocalDate born = LocalDate.of(1940 + hers.nextInt(60), 1 + hers.nextInt(12), 1 + hers.nextInt(28));
            SourceRecord.Builder record = SourceRecord.builder()
                    .key(new SourceKey("list", RecordKind.MEMBER, "p" + i))
                    .name(PersonName.of(first, random.nextInt(4) == 0 ? last.replace("e", "ee") : last))
                    .address(PostalAddress.builder()
                            .street((1 + hers.nextInt(90)) + " rue " + families.get(hers.nextInt(8)))
                            .postcode("" + (1000 + hers.nextInt(40)))
                            .build());
            if (random.nextInt(3) > 0) {
                record.birthday(Birthday.of(born));
            }
            if (random.nextInt(3) > 0) {
                record.addEmails(EmailAddress.of(first + "." + last + person + "@x.example"));
            }
            records.add(record.build());
        }
        return records;
    }
}
