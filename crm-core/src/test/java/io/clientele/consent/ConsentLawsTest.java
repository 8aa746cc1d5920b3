package io.clientele.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.person.EmailAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of consent whatever the evidence. */
class ConsentLawsTest {
    private static final String SEED = "20260630";
    private static final ConsentKey ANN = ConsentKey.emailMarketing(EmailAddress.of("ann@post.example"));

    @Property(tries = 1_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfEvidenceDoesNotMatter(@ForAll("evidence") List<ConsentEvidence> evidence, @ForAll Random random) {
        List<ConsentEvidence> shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, random);

        assertThat(ConsentState.of(shuffled)).isEqualTo(ConsentState.of(evidence));
    }

    @Property(tries = 500, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void evidenceTwiceIsEvidenceOnce(@ForAll("evidence") List<ConsentEvidence> evidence) {
        List<ConsentEvidence> twice = new ArrayList<>(evidence);
        twice.addAll(evidence);

        assertThat(ConsentState.of(twice)).isEqualTo(ConsentState.of(evidence));
    }

    @Property(tries = 1_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void moreEvidenceWithoutAYesNeverAllowsWhatWasNotAllowed(
            @ForAll("evidence") List<ConsentEvidence> evidence, @ForAll("piece") ConsentEvidence more) {
        List<ConsentEvidence> all = new ArrayList<>(evidence);
        all.add(more);

        if (more.state() != ConsentState.SUBSCRIBED
                && !ConsentState.of(evidence).allowsMarketing()) {
            assertThat(ConsentState.of(all).allowsMarketing()).isFalse();
        }
    }

    @Property(tries = 1_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void whoeverWithdrawsAfterAllElseIsNotWrittenTo(@ForAll("evidence") List<ConsentEvidence> evidence) {
        List<ConsentEvidence> all = new ArrayList<>(evidence);
        all.add(new ConsentEvidence(
                ANN, ConsentState.UNSUBSCRIBED, "any", Instant.ofEpochSecond(100), Optional.empty()));

        assertThat(ConsentState.of(all)).isIn(ConsentState.UNSUBSCRIBED, ConsentState.OBJECTED);
    }

    @Property(tries = 1_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void aProofAfterAllElseMakesEverythingGood(@ForAll("evidence") List<ConsentEvidence> evidence) {
        List<ConsentEvidence> all = new ArrayList<>(evidence);
        all.add(new ConsentEvidence(
                ANN, ConsentState.SUBSCRIBED, "any", Instant.ofEpochSecond(100), Optional.of("double opt-in")));

        assertThat(ConsentState.of(all)).isEqualTo(ConsentState.SUBSCRIBED);
    }

    @Provide
    Arbitrary<List<ConsentEvidence>> evidence() {
        return piece().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<ConsentEvidence> piece() {
        return Combinators.combine(
                        Arbitraries.of(ConsentState.class).filter(state -> state != ConsentState.UNKNOWN),
                        Arbitraries.of("shop", "mail"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false, false))
                .as((state, source, second, proof) -> new ConsentEvidence(
                        ANN,
                        state,
                        source,
                        Instant.ofEpochSecond(second),
                        proof ? Optional.of("double opt-in") : Optional.empty()));
    }
}
