package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.person.EmailAddress;
import io.clientele.source.Change;
import io.clientele.source.IdentityKey;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.testkit.data.Samples;
import io.clientele.testkit.internal.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link SourceRecords}. */
public interface SourceRecordsContract extends StorageContract {

    @Test
    default void aRecordThatWasPutIsFoundByItsKey() {
        SourceRecord record = Samples.record("1").build();

        assertThat(records().put(record)).isEqualTo(Change.ADDED);
        assertThat(records().find(record.key())).contains(record);
    }

    @Test
    default void aRecordThatWasNotPutIsNotFound() {
        assertThat(records().find(Samples.record("1").build().key())).isEmpty();
    }

    @Test
    default void theSameRecordAgainChangesNothing() {
        SourceRecord record = FullValues.record(Texts.STRANGE);
        records().put(record);

        assertThat(records().put(record)).isEqualTo(Change.UNCHANGED);
        assertThat(records().page(Optional.empty(), 10)).containsExactly(record);
    }

    @Test
    default void anEditedRecordTakesThePlaceOfTheOneThere() {
        SourceRecord edited = Samples.record("1").addTags("vip").build();
        records().put(Samples.record("1").build());

        assertThat(records().put(edited)).isEqualTo(Change.REPLACED);
        assertThat(records().page(Optional.empty(), 10)).containsExactly(edited);
    }

    @Test
    default void aRecordIsSeenByTheWorkThatPutIt() {
        SourceRecord record = FullValues.record("text");

        storage().inTransaction(Units.SHOP, work -> {
            SourceRecords records = work.port(SourceRecords.class);
            records.put(record);
            assertThat(records.find(record.key())).contains(record);
            assertThat(records.page(Optional.empty(), 10)).containsExactly(record);
            assertThat(IdentityKey.of(record))
                    .hasSize(3)
                    .allSatisfy(key -> assertThat(records.with(key, 10)).containsExactly(record));
            return "";
        });
    }

    @Test
    default void recordsOfWorkThatFailedAreNotKept() {
        SourceRecord before = Samples.record("1").addEmails(address("a")).build();
        records().put(before);

        Units.failing(storage(), work -> {
            work.port(SourceRecords.class).put(Samples.record("1").build());
            work.port(SourceRecords.class)
                    .put(Samples.record("2").addEmails(address("a")).build());
        });

        assertThat(records().page(Optional.empty(), 10)).containsExactly(before);
        assertThat(records().with(email("a"), 10)).containsExactly(before);
    }

    @Test
    default void recordsOfAnotherTenantAreNotSeen() {
        SourceRecord theirs = Samples.record("1").addEmails(address("a")).build();
        Units.port(storage(), Units.OTHER, SourceRecords.class).put(theirs);

        assertThat(records().find(theirs.key())).isEmpty();
        assertThat(records().with(email("a"), 10)).isEmpty();
        assertThat(records().page(Optional.empty(), 10)).isEmpty();
        assertThat(records().put(Samples.record("1").build())).isEqualTo(Change.ADDED);
    }

    @Test
    default void recordsWithOneAddressInAnyWritingComeByKey() {
        SourceRecord second =
                Samples.record("2").addEmails(EmailAddress.of("A@post.example")).build();
        SourceRecord first =
                Samples.record("1").addEmails(address("b"), address("a")).build();
        records().put(second);
        records().put(first);
        records().put(Samples.record("3").addEmails(address("b")).build());
        records().put(Samples.record("4").build());

        assertThat(records().with(email("a"), 10)).containsExactly(first, second);
        assertThat(records().with(email("a"), 1)).containsExactly(first);
        assertThat(records().with(email("c"), 10)).isEmpty();
    }

    @Test
    default void anAccountIsOfOneSystem() {
        SourceRecord here = Samples.record("1").customerId("7").build();
        SourceRecord there = Samples.record("1")
                .key(new SourceKey("another", RecordKind.CUSTOMER, "1"))
                .customerId("7")
                .build();
        records().put(here);
        records().put(there);

        IdentityKey account = IdentityKey.of(here).iterator().next();
        assertThat(records().with(account, 10)).containsExactly(here);
    }

    @Test
    default void aRecordIsNotFoundByWhatItNoLongerHas() {
        records().put(Samples.record("1").addEmails(address("a")).build());
        records().put(Samples.record("1").addEmails(address("b")).build());

        assertThat(records().with(email("a"), 10)).isEmpty();
        assertThat(records().with(email("b"), 10)).hasSize(1);
    }

    @Test
    default void aRecordThatWasRemovedIsNowhere() {
        SourceRecord stays = Samples.record("1").addEmails(address("ann")).build();
        SourceRecord goes = Samples.record("2").addEmails(address("ann")).build();
        records().put(stays);
        records().put(goes);

        assertThat(records().remove(goes.key())).isTrue();
        assertThat(records().remove(goes.key())).isFalse();
        assertThat(records().find(goes.key())).isEmpty();
        assertThat(records().with(email("ann"), 10)).containsExactly(stays);
        assertThat(records().page(Optional.empty(), 10)).containsExactly(stays);
        assertThat(records().put(goes)).isEqualTo(Change.ADDED);
        assertThat(records().with(email("ann"), 10)).containsExactly(stays, goes);
    }

    @Test
    default void removingARecordIsSeenByTheWorkThatRemovesItAndTakenBackWithIt() {
        SourceRecord record = Samples.record("1").addEmails(address("ann")).build();
        records().put(record);

        Units.failing(storage(), work -> {
            SourceRecords records = work.port(SourceRecords.class);
            assertThat(records.remove(record.key())).isTrue();
            assertThat(records.find(record.key())).isEmpty();
            assertThat(records.with(email("ann"), 10)).isEmpty();
            assertThat(records.page(Optional.empty(), 10)).isEmpty();
        });

        assertThat(records().find(record.key())).contains(record);
        assertThat(records().with(email("ann"), 10)).containsExactly(record);
    }

    @Test
    default void removingARecordLeavesThatOfAnotherTenant() {
        SourceRecord record = Samples.record("1").build();
        Units.port(storage(), Units.OTHER, SourceRecords.class).put(record);

        assertThat(records().remove(record.key())).isFalse();
        assertThat(Units.port(storage(), Units.OTHER, SourceRecords.class).find(record.key()))
                .contains(record);
    }

    @Test
    default void pagesOfRecordsGoOnBehindTheLastKey() {
        List<SourceRecord> all = new ArrayList<>();
        for (RecordKind kind : List.of(RecordKind.ACCOUNT, RecordKind.GUEST, RecordKind.CUSTOMER, RecordKind.HAND)) {
            for (String id : List.of("10", "2", "B", "a")) {
                all.add(Samples.record(id)
                        .key(new SourceKey(Samples.SOURCE, kind, id))
                        .build());
            }
        }
        all.forEach(records()::put);

        assertThat(records().page(Optional.empty(), 3)).isEqualTo(all.subList(0, 3));
        assertThat(records().page(Optional.of(all.get(2).key()), 6)).isEqualTo(all.subList(3, 9));
        assertThat(records().page(Optional.of(all.get(8).key()), 99)).isEqualTo(all.subList(9, 16));
        assertThat(records().page(Optional.of(all.get(15).key()), 9)).isEmpty();
    }

    @Test
    default void recordsThatArriveBetweenPagesCostNoneOfTheOthers() {
        put(records(), "b");
        put(records(), "d");
        SourceRecord first = records().page(Optional.empty(), 1).get(0);
        put(records(), "a");
        put(records(), "c");

        assertThat(records().page(Optional.of(first.key()), 10))
                .extracting(record -> record.key().id())
                .containsExactly("c", "d");
    }

    @Test
    default void recordsComeInTheOrderOfTheCodePointsOfTheirIds() {
        Texts.BEYOND.forEach(
                id -> records().put(Samples.record(id).addEmails(address("a")).build()));

        assertThat(records().page(Optional.empty(), 100))
                .extracting(SourceRecordsContract::id)
                .isEqualTo(Texts.sorted());
        assertThat(records().with(email("a"), 100))
                .extracting(SourceRecordsContract::id)
                .isEqualTo(Texts.sorted());
        for (int i = 0; i < Texts.sorted().size(); i++) {
            SourceKey after = Samples.record(Texts.sorted().get(i)).build().key();
            assertThat(records().page(Optional.of(after), 100))
                    .extracting(SourceRecordsContract::id)
                    .isEqualTo(Texts.sorted().subList(i + 1, Texts.sorted().size()));
        }
    }

    private static String id(SourceRecord record) {
        return record.key().id();
    }

    @Test
    default void ofManyWhoPutOneRecordAtOnceOneAddsIt() {
        SourceRecord record = FullValues.record("text");

        assertThat(Together.successes(() -> records().put(record) == Change.ADDED))
                .isEqualTo(1);
        assertThat(records().page(Optional.empty(), 10)).containsExactly(record);
        assertThat(IdentityKey.of(record))
                .allSatisfy(key -> assertThat(records().with(key, 10)).containsExactly(record));
    }

    private static Change put(SourceRecords records, String id) {
        return records.put(Samples.record(id).build());
    }

    @Test
    default void everyFieldOfARecordComesBackAsItWas() {
        for (SourceRecord record : List.of(
                FullValues.record(Texts.STRANGE),
                FullValues.record(Texts.LONG),
                FullValues.record(""),
                Samples.record("least").build())) {
            records().put(record);
            assertThat(records().find(record.key())).contains(record);
        }
    }

    @Test
    default void addressesKeepTheirOrderAndTheirWriting() {
        SourceRecord record = FullValues.record("text");
        records().put(record);

        assertThat(records().find(record.key()).orElseThrow().emails())
                .extracting(EmailAddress::text)
                .containsExactly("Second@post.example", "first@post.example");
    }

    @Test
    default void recordKeysThatLookAlikeAreDifferent() {
        Texts.ALIKE.forEach(
                text -> records().put(Samples.record(text).customerId(text).build()));

        assertThat(Texts.ALIKE).allSatisfy(text -> {
            SourceRecord record = Samples.record(text).customerId(text).build();
            IdentityKey account = IdentityKey.of(record).iterator().next();
            assertThat(records().find(record.key())).contains(record);
            assertThat(records().with(account, 10)).containsExactly(record);
        });
    }

    private static EmailAddress address(String name) {
        return EmailAddress.of(name + "@post.example");
    }

    private static IdentityKey email(String name) {
        return new IdentityKey(IdentityKey.Kind.EMAIL, name + "@post.example");
    }

    private SourceRecords records() {
        return Units.port(storage(), SourceRecords.class);
    }
}
