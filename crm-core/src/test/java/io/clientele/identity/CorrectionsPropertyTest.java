package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.fixture.TestShop;
import io.clientele.identity.decision.Decision.Verdict;
import io.clientele.identity.decision.RecordPair;
import io.clientele.intake.Incoming;
import io.clientele.person.EmailAddress;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.tenant.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of corrections by hand, whatever is corrected and whatever else comes in. */
class CorrectionsPropertyTest {
    private static final Actor ANNA = Actor.of("anna");

    @Property(tries = 150, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void joiningAndUnmergingRestoresBothExactly(@ForAll("things") List<Incoming> things, @ForAll Random random) {
        TestShop shop = World.shop(things, 5);
        List<Contact> before = shop.contacts();
        Contact one = any(before, random);
        Contact other = any(before, random);

        corrections(shop).join(one.id(), other.id(), ANNA);
        ContactId kept = shop.contact(one.id()).orElseThrow().id();
        corrections(shop).unmerge(kept.equals(one.id()) ? other.id() : one.id(), ANNA);

        assertThat(shop.contacts()).isEqualTo(before);
    }

    @Property(tries = 150, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void whetherSomethingIsDecidedBeforeOrAfterTheRestCameDoesNotMatter(
            @ForAll("things") List<Incoming> things, @ForAll Random random) {
        List<SourceRecord> records = World.records(World.shop(things, 5));
        List<RecordPair> pairs = new ArrayList<>();
        for (int i = 0; i < 3 && records.size() > 1; i++) {
            SourceKey one = records.get(random.nextInt(records.size())).key();
            SourceKey other = records.get(random.nextInt(records.size())).key();
            if (!one.equals(other)) {
                pairs.add(RecordPair.of(one, other));
            }
        }
        TestShop after = World.shop(things, 5);
        decide(after, pairs);
        TestShop again = World.shop(things, 5);
        Collections.shuffle(pairs, random);
        decide(again, pairs);
        again.take(things);

        assertThat(World.people(again)).isEqualTo(World.people(after));
        pairs.forEach(pair -> assertThat(after.contactOf(pair.one())).isNotEqualTo(after.contactOf(pair.other())));
    }

    private static void decide(TestShop shop, Collection<RecordPair> pairs) {
        corrections(shop).decide(pairs, Verdict.DIFFERENT, ANNA);
    }

    @Property(tries = 100, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void whatIsJoinedStaysJoinedWhateverComesIn(
            @ForAll("things") List<Incoming> things, @ForAll("things") List<Incoming> later, @ForAll Random random) {
        TestShop shop = World.shop(things, 5);
        Contact one = any(shop.contacts(), random);
        Contact other = any(shop.contacts(), random);

        corrections(shop).join(one.id(), other.id(), ANNA);
        SourceKey first = one.records().get(0);
        SourceKey second = other.records().get(0);
        later.forEach(shop::take);

        if (shop.contactOf(first).isPresent() && shop.contactOf(second).isPresent()) {
            assertThat(shop.contactOf(first)).isEqualTo(shop.contactOf(second));
        }
    }

    @Property(tries = 500, seed = "20261129")
    void nobodyIsWrittenToBecauseTwoAreOne(@ForAll("evidence") List<ConsentEvidence> evidence) {
        for (EmailAddress address : ADDRESSES) {
            ConsentKey key = ConsentKey.emailMarketing(address);
            List<ConsentEvidence> own =
                    evidence.stream().filter(one -> one.key().equals(key)).toList();
            assertThat(ConsentState.of(key, evidence)).isGreaterThanOrEqualTo(ConsentState.of(own));
        }
    }

    private static final List<EmailAddress> ADDRESSES =
            List.of(EmailAddress.of("a@x.example"), EmailAddress.of("b@x.example"));

    @Provide
    Arbitrary<List<ConsentEvidence>> evidence() {
        return Combinators.combine(
                        Arbitraries.of(ADDRESSES),
                        Arbitraries.of(ConsentState.class).filter(state -> state != ConsentState.UNKNOWN),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("", "double opt-in"))
                .as((address, state, day, proof) -> new ConsentEvidence(
                        ConsentKey.emailMarketing(address),
                        state,
                        "list",
                        TestShop.NOW.plusSeconds(day),
                        proof.isEmpty() ? Optional.empty() : Optional.of(proof)))
                .list()
                .ofMaxSize(6);
    }

    private static Corrections corrections(TestShop shop) {
        return new Corrections(shop.storage(), shop.tenantOfShop().id(), new EmailIdentity(), () -> TestShop.NOW);
    }

    private static Contact any(List<Contact> contacts, Random random) {
        Assume.that(!contacts.isEmpty());
        return contacts.get(random.nextInt(contacts.size()));
    }

    @Provide
    Arbitrary<List<Incoming>> things() {
        return World.withReplacements();
    }
}
