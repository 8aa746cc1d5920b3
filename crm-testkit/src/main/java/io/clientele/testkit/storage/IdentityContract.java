package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.identity.Corrections;
import io.clientele.identity.Decisions;
import io.clientele.identity.EmailIdentity;
import io.clientele.identity.MergeLog;
import io.clientele.identity.decision.Decision;
import io.clientele.identity.decision.Decision.Verdict;
import io.clientele.identity.decision.Merge;
import io.clientele.identity.decision.RecordPair;
import io.clientele.person.EmailAddress;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.tenant.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of decisions, merges and their being taken back over any storage. */
public interface IdentityContract extends StorageContract {

    @Test
    default void aDecisionIsFoundByEitherRecordAndTheLastOneCounts() {
        RecordPair pair = RecordPair.of(key("2"), key("1"));
        Decision first = new Decision(pair, Verdict.SAME, Actor.of("jo"), Instant.EPOCH);
        Decision second = new Decision(pair, Verdict.DIFFERENT, Actor.of("mia"), Instant.EPOCH.plusSeconds(60));
        storage().inTransaction(Units.SHOP, work -> {
            Decisions.in(work).put(first);
            return Decisions.in(work).put(second);
        });

        storage().inTransaction(Units.SHOP, work -> {
            Decisions decisions = Decisions.in(work);
            decisions.announce(List.of(key("1"), key("2"), key("3")));
            assertThat(decisions.of(key("1"))).containsExactly(second);
            assertThat(decisions.of(key("2"))).containsExactly(second);
            assertThat(decisions.of(key("3"))).isEmpty();
            assertThat(decisions.count()).isEqualTo(1);
            return decisions.remove(pair);
        });
        Optional<Decision> left =
                Units.inShop(storage(), work -> Decisions.in(work).of(pair));
        assertThat(left).isEmpty();
    }

    @Test
    default void decisionsAreTheTenantsOwn() {
        Decision decision =
                new Decision(RecordPair.of(key("2"), key("1")), Verdict.SAME, Actor.of("jo"), Instant.EPOCH);
        storage().inTransaction(Units.SHOP, work -> Decisions.in(work).put(decision));

        List<Decision> others =
                storage().inTransaction(Units.OTHER, work -> Decisions.in(work).of(key("1")));
        assertThat(others).isEmpty();
    }

    @Test
    default void aMergeTakenBackLeavesBothAsTheyWereWithTheirTagsAndNotes() {
        Contact one = member("1", "ann@work.example");
        Contact other = member("2", "ann@home.example");
        mark(one, "one");
        mark(other, "other");
        Corrections corrections =
                new Corrections(storage(), Units.SHOP, new EmailIdentity(), () -> Instant.EPOCH.plusSeconds(5));

        corrections.join(one.id(), other.id(), Actor.of("jo"));
        List<Contact> joined = contacts();
        assertThat(joined).hasSize(1);
        Contact gone = joined.get(0).id().equals(one.id()) ? other : one;
        List<Merge> log = Units.inShop(storage(), work -> MergeLog.in(work).page(0, 10));
        assertThat(log)
                .containsExactly(new Merge(
                        1,
                        Optional.of(Instant.EPOCH.plusSeconds(5)),
                        gone.id(),
                        joined.get(0).id(),
                        gone.records(),
                        Set.of(Merge.Reason.DECISION)));
        assertThat(marks(one)).containsExactlyInAnyOrder("tag one", "tag other", "note one", "note other");

        corrections.unmerge(gone.id(), Actor.of("jo"));

        assertThat(contacts()).containsExactlyInAnyOrder(one, other);
        assertThat(marks(one)).containsExactlyInAnyOrder("tag one", "note one");
        assertThat(marks(other)).containsExactlyInAnyOrder("tag other", "note other");
    }

    private void mark(Contact contact, String name) {
        storage().inTransaction(Units.SHOP, work -> {
            work.port(Notes.class).add(contact.id(), new Note("note " + name, Instant.EPOCH, Actor.of("jo")));
            return work.port(Tags.class).add(contact.id(), Tag.manual("tag " + name));
        });
    }

    private List<String> marks(Contact contact) {
        return Units.inShop(storage(), work -> {
            List<String> marks = new ArrayList<>();
            work.port(Tags.class).of(contact.id()).forEach(tag -> marks.add(tag.name()));
            work.port(Notes.class).of(contact.id()).forEach(note -> marks.add(note.text()));
            return List.copyOf(marks);
        });
    }

    private List<Contact> contacts() {
        return Units.port(storage(), Contacts.class).page(Optional.empty(), 100);
    }

    private Contact member(String id, String email) {
        SourceRecord record = SourceRecord.builder()
                .key(key(id))
                .addEmails(EmailAddress.of(email))
                .build();
        return Units.inShop(storage(), work -> {
            work.port(SourceRecords.class).put(record);
            new EmailIdentity().resolve(work, List.of(record.key()));
            return work.port(Contacts.class).of(record.key()).orElseThrow();
        });
    }

    private static SourceKey key(String id) {
        return new SourceKey("list", RecordKind.MEMBER, id);
    }
}
