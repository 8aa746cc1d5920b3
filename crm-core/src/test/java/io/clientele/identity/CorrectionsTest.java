package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.contact.Contact;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.event.Event;
import io.clientele.fixture.TestShop;
import io.clientele.identity.decision.Decision;
import io.clientele.identity.decision.Decision.Verdict;
import io.clientele.identity.decision.Merge;
import io.clientele.identity.decision.RecordPair;
import io.clientele.intake.Incoming;
import io.clientele.person.EmailAddress;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.tenant.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Actor ANNA = Actor.of("anna");

    private final TestShop shop = new TestShop();
    private final Corrections corrections =
            new Corrections(shop.storage(), shop.tenantOfShop().id(), new EmailIdentity(), () -> TestShop.NOW);

    @Test
    void twoContactsAreJoinedByHand() {
        Contact one = member("1", "ann@work.example");
        Contact other = member("2", "ann@home.example");

        Correction made = corrections.join(one.id(), other.id(), ANNA);

        assertThat(shop.contacts()).hasSize(1);
        assertThat(made).isEqualTo(new Correction.Made(shop.contacts()));
        assertThat(shop.contact(one.id())).isEqualTo(shop.contact(other.id()));
    }

    @Test
    void whatHasBeenJoinedByHandStaysJoinedWhateverComesIn() {
        Contact one = member("1", "ann@work.example");
        Contact other = member("2", "ann@home.example");
        corrections.join(one.id(), other.id(), ANNA);

        member("1", "ann@new.example");
        member("2", "ann@other.example");
        member("3", "ann@new.example");

        assertThat(shop.contacts()).hasSize(1);
        assertThat(shop.contacts().get(0).records()).hasSize(3);
    }

    @Test
    void aCoupleAtOneAddressIsPartedByHandAndStaysApart() {
        member("1", "family@post.example");
        Contact couple = member("2", "family@post.example");

        corrections.part(couple.id(), List.of(key("2")), ANNA);
        member("2", "family@post.example", "second@post.example");

        assertThat(shop.contacts())
                .extracting(Contact::records)
                .containsExactlyInAnyOrder(List.of(key("1")), List.of(key("2")));
        assertThat(shop.contacts())
                .allSatisfy(contact -> assertThat(contact.emails()).contains(EmailAddress.of("family@post.example")));
    }

    @Test
    void aThirdRecordOfTheAddressFallsToTheSameOneOfTheTwoInAnyOrder() {
        member("3", "family@post.example");
        member("1", "family@post.example");
        Contact all = member("2", "family@post.example");

        corrections.decide(RecordPair.of(key("1"), key("2")), Verdict.DIFFERENT, ANNA);

        assertThat(all.records()).hasSize(3);
        assertThat(shop.contacts())
                .extracting(Contact::records)
                .containsExactlyInAnyOrder(List.of(key("1"), key("3")), List.of(key("2")));
    }

    @Test
    void aMergeIsInTheLogWithItsTimeAndItsReason() {
        Contact one = member("1", "ann@work.example");
        Contact other = member("2", "ann@home.example");
        member("3", "ann@work.example", "ann@home.example");

        Contact kept = shop.contacts().get(0);
        Contact gone = kept.id().equals(one.id()) ? other : one;
        Merge merge = shop.in(work -> MergeLog.in(work).of(gone.id()).orElseThrow());
        assertThat(merge)
                .isEqualTo(new Merge(
                        1,
                        Optional.of(TestShop.NOW),
                        gone.id(),
                        kept.id(),
                        gone.records(),
                        Set.of(Merge.Reason.EMAIL)));
        List<Merge> log = shop.in(work -> MergeLog.in(work).page(0, 10));
        assertThat(log).containsExactly(merge);
    }

    @Test
    void aMergeIsTakenBackAndBothAreAsTheyWere() {
        Contact one = member("1", "ann@work.example");
        Contact other = member("2", "ann@home.example");
        tag(one, "vip");
        tag(other, "blog");
        corrections.join(one.id(), other.id(), ANNA);
        Contact gone = shop.contacts().get(0).id().equals(one.id()) ? other : one;
        assertThat(tags(one)).containsExactlyInAnyOrder("vip", "blog");

        corrections.unmerge(gone.id(), ANNA);

        assertThat(shop.contacts()).containsExactlyInAnyOrder(one, other);
        assertThat(tags(one)).containsExactly("vip");
        assertThat(tags(other)).containsExactly("blog");
    }

    @Test
    void whatIsNotMergedIsNotUnmerged() {
        Contact one = member("1", "ann@work.example");

        assertThat(corrections.unmerge(one.id(), ANNA))
                .isEqualTo(new Correction.Refused("Contact " + one.id() + " is not merged into another one"));
        assertThat(corrections.part(one.id(), one.records(), ANNA)).isInstanceOf(Correction.Refused.class);
        assertThat(corrections.part(one.id(), List.of(), ANNA)).isInstanceOf(Correction.Refused.class);
        assertThat(corrections.forget(RecordPair.of(key("1"), key("2")))).isInstanceOf(Correction.Refused.class);
        assertThat(corrections.decide(RecordPair.of(key("1"), key("2")), Verdict.SAME, ANNA))
                .isInstanceOf(Correction.Refused.class);
    }

    @Test
    void whoLeftWhileTwoWereOneIsWrittenToUnderNeitherAddress() {
        Contact one = member("1", "ann@work.example");
        Contact other = member("2", "ann@home.example");
        subscribe("ann@work.example");
        subscribe("ann@home.example");
        corrections.join(one.id(), other.id(), ANNA);
        shop.in(work -> work.port(Consents.class).add(evidence("ann@home.example", ConsentState.UNSUBSCRIBED)));

        Contact gone = shop.contacts().get(0).id().equals(one.id()) ? other : one;
        corrections.unmerge(gone.id(), ANNA);

        assertThat(shop.contacts()).hasSize(2);
        assertThat(state("ann@work.example")).isEqualTo(ConsentState.UNSUBSCRIBED);
        assertThat(state("ann@home.example")).isEqualTo(ConsentState.UNSUBSCRIBED);
        assertThat(shop.events())
                .contains(new Event.ConsentChanged(
                        ConsentKey.emailMarketing(EmailAddress.of("ann@work.example")), ConsentState.UNSUBSCRIBED));
    }

    @Test
    void aDecisionIsTakenBackAndWorkedOutAgain() {
        member("1", "family@post.example");
        member("2", "family@post.example");
        RecordPair pair = RecordPair.of(key("2"), key("1"));
        corrections.decide(pair, Verdict.DIFFERENT, ANNA);
        List<Decision> decisions = shop.in(work -> Decisions.in(work).of(key("2")));
        assertThat(decisions).containsExactly(new Decision(pair, Verdict.DIFFERENT, ANNA, TestShop.NOW));

        corrections.forget(pair);

        assertThat(shop.contacts()).hasSize(1);
        List<Decision> none = shop.in(work -> Decisions.in(work).of(key("2")));
        assertThat(none).isEmpty();
    }

    @Test
    void anAnswerThatContradictsOthersIsRefusedUntilTheContactsAreJoined() {
        Contact one = member("1", "ann@work.example");
        member("2", "ann@work.example");
        Contact other = member("3", "ann@home.example");
        corrections.decide(RecordPair.of(key("2"), key("3")), Verdict.DIFFERENT, ANNA);

        Correction answer = corrections.decide(RecordPair.of(key("1"), key("3")), Verdict.SAME, ANNA);

        assertThat(answer).isInstanceOf(Correction.Refused.class);
        assertThat(shop.contacts()).hasSize(2);
        corrections.join(one.id(), other.id(), ANNA);
        assertThat(shop.contacts()).hasSize(1);
    }

    @Test
    void manyAnswersAreGivenAtOnce() {
        member("1", "family@post.example");
        member("2", "family@post.example");
        member("3", "family@post.example");

        List<Correction> answers = corrections.decide(
                List.of(
                        RecordPair.of(key("1"), key("2")),
                        RecordPair.of(key("1"), key("3")),
                        RecordPair.of(key("2"), key("3")),
                        RecordPair.of(key("1"), key("9"))),
                Verdict.DIFFERENT,
                ANNA);

        assertThat(answers.subList(0, 3)).allMatch(Correction.Made.class::isInstance);
        assertThat(answers.get(3)).isInstanceOf(Correction.Refused.class);
        assertThat(shop.contacts()).hasSize(3);
    }

    @Test
    void whatIsDecidedSaysNothingOfPeopleInLogs() {
        member("1", "ann@work.example");
        Contact other = member("2", "ann@home.example");

        Correction made = corrections.join(shop.contacts().get(0).id(), other.id(), ANNA);

        assertThat(made.toString()).doesNotContain("ann@");
    }

    private Contact member(String id, String... emails) {
        SourceRecord record = TestShop.member(id, emails).build();
        shop.take(Incoming.of(record));
        return shop.contactOf(record.key()).orElseThrow();
    }

    private static SourceKey key(String id) {
        return TestShop.member(id).build().key();
    }

    private void tag(Contact contact, String name) {
        shop.in(work -> work.port(Tags.class).add(contact.id(), Tag.manual(name)));
    }

    private List<String> tags(Contact contact) {
        return shop.in(work ->
                work.port(Tags.class).of(contact.id()).stream().map(Tag::name).toList());
    }

    private void subscribe(String email) {
        shop.in(work -> work.port(Consents.class).add(evidence(email, ConsentState.SUBSCRIBED)));
    }

    private static ConsentEvidence evidence(String email, ConsentState state) {
        return ConsentEvidence.of(ConsentKey.emailMarketing(EmailAddress.of(email)), state, "mailchimp", TestShop.NOW);
    }

    private ConsentState state(String email) {
        return shop.in(work -> work.port(Consents.class).state(ConsentKey.emailMarketing(EmailAddress.of(email))));
    }
}
