package io.clientele.benchmarks;

import io.clientele.address.PostalAddress;
import io.clientele.contact.Contacts;
import io.clientele.identity.MatchingIdentity;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PersonColumn;
import io.clientele.memory.InMemoryStorage;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.generate.GeneratedPeople;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records that come one by one and are matched against all that are stored in memory, each in a unit of work of its
 * own: how long the last ones take, and how many pairs of one person are found.
 */
final class StoredPeopleBenchmark implements Benchmark {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final int LAST = 5_000;

    @Override
    public String name() {
        return "stored";
    }

    @Override
    public String summary() {
        return "one record at a time matched against those stored (--records 100000)";
    }

    @Override
    public void run(Options options, PrintStream out) {
        int count = options.number("records", 100_000);
        GeneratedPeople world = GeneratedPeople.of(count, 7);
        CrmStorage storage = new InMemoryStorage();
        MatchingIdentity identity = new MatchingIdentity();
        long[] nanos = new long[count];
        for (int row = 0; row < count; row++) {
            SourceRecord record = record(world.people(), row);
            long start = System.nanoTime();
            storage.inTransaction(SHOP, work -> {
                work.port(SourceRecords.class).put(record);
                identity.resolve(work, List.of(record.key()));
                return record;
            });
            nanos[row] = System.nanoTime() - start;
        }
        print(nanos, out);
        IdentityBenchmark.Score score = score(storage, world);
        out.printf("precision %.4f, recall %.4f of pairs merged without asking%n", score.precision(), score.recall());
    }

    private static void print(long[] nanos, PrintStream out) {
        double all = Arrays.stream(nanos).sum() / 1e9;
        long[] last = Arrays.copyOfRange(nanos, Math.max(0, nanos.length - LAST), nanos.length);
        Arrays.sort(last);
        out.printf(
                "%,d records in %.1f s; of the last %,d half take up to %.2f ms, 99 in 100 up to %.2f ms%n",
                nanos.length,
                all,
                last.length,
                last[last.length / 2] / 1e6,
                last[Math.min(last.length - 1, last.length * 99 / 100)] / 1e6);
    }

    private static IdentityBenchmark.Score score(CrmStorage storage, GeneratedPeople world) {
        Map<String, Integer> rows = new HashMap<>();
        int[] groups = new int[world.people().size()];
        for (int row = 0; row < groups.length; row++) {
            rows.put(world.people().id(row), row);
        }
        storage.inTransaction(SHOP, work -> work.port(Contacts.class).page(Optional.empty(), groups.length))
                .forEach(contact -> contact.records()
                        .forEach(record -> groups[place(rows, record)] =
                                place(rows, contact.records().get(0))));
        String[] truth =
                Arrays.stream(world.truth()).mapToObj(Integer::toString).toArray(String[]::new);
        return IdentityBenchmark.Score.of(groups, truth);
    }

    private static int place(Map<String, Integer> rows, SourceKey record) {
        return rows.getOrDefault(record.id(), -1);
    }

    private static SourceRecord record(People people, int row) {
        return SourceRecord.builder()
                .key(new SourceKey("shop", RecordKind.CUSTOMER, people.id(row)))
                .name(PersonName.of(
                        people.value(row, PersonColumn.GIVEN_NAME), people.value(row, PersonColumn.FAMILY_NAME)))
                .addAllEmails(EmailAddress.parse(people.value(row, PersonColumn.EMAIL)).stream()
                        .toList())
                .addAllPhones(said(people, row, PersonColumn.PHONE)
                        .map(phone -> Phone.of(phone, Optional.empty()))
                        .toList())
                .address(PostalAddress.builder()
                        .street(said(people, row, PersonColumn.STREET, PersonColumn.HOUSE_NUMBER)
                                .reduce((street, number) -> street + " " + number))
                        .postcode(said(people, row, PersonColumn.POSTCODE).findFirst())
                        .city(said(people, row, PersonColumn.CITY).findFirst())
                        .build())
                .birthday(birthday(people.value(row, PersonColumn.BIRTH_DATE)))
                .build();
    }

    private static Optional<Birthday> birthday(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Birthday.of(LocalDate.parse(written)));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    private static Stream<String> said(People people, int row, PersonColumn... columns) {
        return Arrays.stream(columns).map(column -> people.value(row, column)).filter(text -> !text.isEmpty());
    }
}
