package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.fixture.TestShop;
import io.clientele.identity.decision.Decision.Verdict;
import io.clientele.identity.decision.Merge;
import io.clientele.identity.decision.Review;
import io.clientele.identity.match.GroupExplanation;
import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.PairExplanation;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.intake.Incoming;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.tenant.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingIdentityTest {
    private static final Actor ANNA = Actor.of("anna");

    private final MatchingIdentity identity = new MatchingIdentity();
    private final TestShop shop = new TestShop(TestShop.tenant().build(), identity);
    private final Corrections corrections =
            new Corrections(shop.storage(), shop.tenantOfShop().id(), identity, () -> TestShop.NOW);

    @Test
    void thePersonWithAnotherAddressAndATypingMistakeIsOneContact() {
        take(person("1", "Katharina", "Weisgerber", "1984-03-17").addEmails(email("kw@work.example")));
        take(person("2", "Katarina", "Weisgerber", "1984-03-17").addEmails(email("katharina@home.example")));

        assertThat(shop.contacts()).hasSize(1);
        assertThat(shop.contacts().get(0).emails()).hasSize(2);
    }

    @Test
    void theMergeIsInTheLogAsOneByLikeness() {
        take(person("2", "Katharina", "Weisgerber", "1984-03-17"));
        Contact first = shop.contacts().get(0);
        take(person("3", "Anton", "Berger", "1951-01-02").addEmails(email("kw@work.example")));
        take(person("3", "Katarina", "Weisgerber", "1984-03-17").addEmails(email("kw@work.example")));

        assertThat(shop.contacts()).extracting(Contact::id).containsExactly(first.id());
        List<Merge> log = shop.in(work -> MergeLog.in(work).page(0, 10));
        assertThat(log).extracting(Merge::reasons).containsExactly(Set.of(Merge.Reason.LIKENESS));
    }

    @Test
    void twinsAtOneAddressAreTwoPeople() {
        take(person("1", "Lena", "Weisgerber", "1984-03-17").addEmails(email("family@home.example")));
        take(person("2", "Paul", "Weisgerber", "1984-03-17").addEmails(email("family@home.example")));

        assertThat(shop.contacts()).hasSize(2);
        assertThat(shop.contacts())
                .allSatisfy(contact -> assertThat(contact.emails()).containsExactly(email("family@home.example")));
    }

    @Test
    void aMemberWithoutANameBelongsToWhomTheAddressBelongs() {
        take(person("1", "Lena", "Weisgerber", "1984-03-17").addEmails(email("lena@home.example")));
        take(TestShop.member("2", "lena@home.example"));

        assertThat(shop.contacts()).hasSize(1);
    }

    @Test
    void aMemberWithoutANameDoesNotGlueAFamilyTogetherThatHasOneAddress() {
        take(person("1", "Lena", "Weisgerber", "1984-03-17").addEmails(email("family@home.example")));
        take(TestShop.member("2", "family@home.example"));
        assertThat(shop.contacts()).hasSize(1);

        take(person("3", "Paul", "Weisgerber", "1979-11-02").addEmails(email("family@home.example")));
        take(TestShop.member("4", "family@home.example"));

        assertThat(shop.contacts())
                .extracting(contact ->
                        contact.records().stream().map(SourceKey::id).sorted().toList())
                .containsExactlyInAnyOrder(List.of("1"), List.of("3"), List.of("2", "4"));
    }

    @Test
    void whatIsLikelyAndNotSureWaitsForAnAnswerThatHolds() {
        take(doubtful("1", "Jean", "Thill"));
        take(doubtful("2", "J.", "Thill"));

        List<Review> queue = shop.in(work -> Reviews.in(work).surest(10));
        assertThat(shop.contacts()).hasSize(2);
        assertThat(queue).hasSize(1);
        assertThat(queue.get(0).probability()).isBetween(.5, .99);

        corrections.decide(queue.get(0).pair(), Verdict.SAME, ANNA);
        take(doubtful("1", "Jean-Paul", "Thill"));

        assertThat(shop.contacts()).hasSize(1);
        assertThat(queue()).isEmpty();
    }

    @Test
    void anAnswerOfNoIsNotAskedAgain() {
        take(doubtful("1", "Jean", "Thill"));
        take(doubtful("2", "J.", "Thill"));

        corrections.decide(queue().get(0).pair(), Verdict.DIFFERENT, ANNA);
        take(doubtful("2", "Jean", "Thill"));

        assertThat(shop.contacts()).hasSize(2);
        assertThat(queue()).isEmpty();
    }

    @Test
    void aRecordThatGoesLeavesTheQueueAndItsContact() {
        take(doubtful("1", "Jean", "Thill"));
        take(doubtful("2", "J.", "Thill"));
        SourceKey gone = key("2");

        shop.in(work -> {
            work.port(SourceRecords.class).remove(gone);
            identity.resolve(work, List.of(gone));
            return "";
        });

        assertThat(shop.contacts()).hasSize(1);
        assertThat(queue()).isEmpty();
    }

    @Test
    void aRecordThatBecomesSomebodyElsesIsPartedAgain() {
        take(person("1", "Katharina", "Weisgerber", "1984-03-17"));
        take(person("2", "Katharina", "Weisgerber", "1984-03-17"));
        assertThat(shop.contacts()).hasSize(1);

        take(person("2", "Anton", "Berger", "1951-01-02"));

        assertThat(shop.contacts()).hasSize(2);
    }

    @Test
    void itIsSaidWhyTwoRecordsAreOnePersonAndWhyAContactIsOne() {
        take(person("1", "Katharina", "Weisgerber", "1984-03-17"));
        take(person("2", "Katarina", "Weisgerber", "1984-03-17"));

        Optional<PairExplanation> pair = shop.in(work -> identity.explain(work, key("1"), key("2")));
        assertThat(pair.orElseThrow().reasons())
                .anySatisfy(reason -> assertThat(reason.what()).isEqualTo("family name"));
        assertThat(pair.orElseThrow().first()).isEqualTo("mailchimp MEMBER 1");
        ContactId contact = shop.contacts().get(0).id();
        Optional<GroupExplanation> group = shop.in(work -> identity.explain(work, contact));
        assertThat(group.orElseThrow().links()).hasSize(1);
        Optional<PairExplanation> none = shop.in(work -> identity.explain(work, key("1"), key("9")));
        assertThat(none).isEmpty();
    }

    @Test
    void whatIsLearntHoldsFromThenOnAndIsAppliedToWhatIsThere() {
        List<String> given = List.of("Anna", "Bernd", "Claude", "Dora", "Emil", "Fiona", "Georg", "Hanna");
        List<String> families = List.of("Weber", "Thill", "Krier", "Schmit", "Hoffmann");
        for (int i = 0; i < 40; i++) {
            String born = "19" + (50 + i) + "-0" + (1 + i % 9) + "-" + (10 + i % 17);
            PostalAddress home = PostalAddress.builder()
                    .street(i + " rue " + given.get(i % 7))
                    .postcode("" + (1000 + 37 * i))
                    .build();
            take(person("a" + i, given.get(i % 8), families.get(i % 5), born).address(home));
            take(person("b" + i, given.get(i % 8), families.get(i % 5), born).address(home));
        }
        List<Contact> before = shop.contacts();

        MatchModel learnt = identity.learn(shop.storage(), shop.tenantOfShop().id(), PeopleMatcher.inThisThread());
        Optional<SourceKey> last = Optional.empty();
        do {
            Optional<SourceKey> after = last;
            last = shop.in(work -> identity.resolvePage(work, after, 7, TestShop.NOW));
        } while (last.isPresent());

        assertThat(learnt.text()).isNotEqualTo(MatchModel.untrained().text());
        assertThat(shop.contacts()).isEqualTo(before).hasSize(40);
    }

    @Test
    void aLargePortionIsMatchedToItsEnd() {
        List<Incoming> portion = new ArrayList<>();
        for (int i = 0; i < 2_050; i++) {
            portion.add(Incoming.of(
                    TestShop.member("m" + i, "somebody" + i + "@x.example").build()));
        }
        portion.add(
                Incoming.of(person("1", "Katharina", "Weisgerber", "1984-03-17").build()));
        portion.add(
                Incoming.of(person("2", "Katarina", "Weisgerber", "1984-03-17").build()));

        shop.take(portion);

        assertThat(shop.contacts()).hasSize(2_051);
    }

    private List<Review> queue() {
        return shop.in(work -> Reviews.in(work).surest(10));
    }

    private void take(SourceRecord.Builder record) {
        shop.take(Incoming.of(record.build()));
    }

    private static SourceRecord.Builder person(String id, String given, String family, String born) {
        return SourceRecord.builder()
                .key(key(id))
                .name(PersonName.of(given, family))
                .birthday(Birthday.of(LocalDate.parse(born)))
                .address(PostalAddress.builder()
                        .street("12 rue du Fort")
                        .postcode("1234")
                        .city("Luxembourg")
                        .country(Country.of("LU"))
                        .build());
    }

    /** Somebody of whom little is known. */
    private static SourceRecord.Builder doubtful(String id, String given, String family) {
        return SourceRecord.builder()
                .key(key(id))
                .name(PersonName.of(given, family))
                .address(PostalAddress.builder()
                        .postcode("1234")
                        .city("Luxembourg")
                        .country(Country.of("LU"))
                        .build());
    }

    private static SourceKey key(String id) {
        return new SourceKey("mailchimp", RecordKind.MEMBER, id);
    }

    private static EmailAddress email(String text) {
        return EmailAddress.of(text);
    }
}
