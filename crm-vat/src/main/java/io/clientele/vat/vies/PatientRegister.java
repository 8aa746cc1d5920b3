package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A register that keeps a shop going while states are out of reach: it keeps answers, puts down what was not answered,
 * and leaves a failing state alone for a while. Thread-safe.
 *
 * <pre>{@code
 * Vies vies = new Vies(httpClient, ViesSettings.standard().withRequester(ours), clock);
 * PatientRegister register = PatientRegister.of(vies, PatienceSettings.standard(), new InMemoryPendingChecks(), clock);
 * ViesAnswer answer = register.ask(number);
 * }</pre>
 */
public final class PatientRegister implements VatRegister {
    private final KeepingRegister keeping;
    private final VatRegister resting;
    private final PendingChecks pending;
    private final InstantSource clock;

    private PatientRegister(KeepingRegister keeping, VatRegister resting, PendingChecks pending, InstantSource clock) {
        this.keeping = keeping;
        this.resting = resting;
        this.pending = pending;
        this.clock = clock;
    }

    /**
     * A patient register around another.
     *
     * @param behind who is asked in the end
     * @param settings how long answers are kept and states left alone
     * @param pending where unanswered questions wait
     * @param clock by which times are told
     */
    public static PatientRegister of(
            VatRegister behind, PatienceSettings settings, PendingChecks pending, InstantSource clock) {
        // From the inside out. A state that rests is not asked at all, so that is next to the network. What it leaves
        // unanswered is to be put down, so that lies around it. An answer that is kept needs neither, and a question
        // whose
        // silence is kept has been put down already, so keeping lies outermost.
        VatRegister resting = new RestingRegister(behind, settings, clock);
        VatRegister remembering = new RememberingRegister(resting, pending);
        KeepingRegister keeping = new KeepingRegister(remembering, settings, clock);
        return new PatientRegister(keeping, resting, pending, clock);
    }

    @Override
    public ViesAnswer ask(VatNumber number) {
        return keeping.ask(number);
    }

    /**
     * Puts the questions again that are due. Those that stay without an answer become due again later, after 1, 5 and
     * 15 minutes, 1 and 6 hours and then each day; those that can have no answer are dropped. A host calls it every
     * minute or so.
     *
     * @param limit how many questions at most, at least 1
     * @return what came of each, the longest due first
     */
    public List<ViesAnswer> askAgain(int limit) {
        Instant now = clock.instant();
        List<ViesAnswer> answers = new ArrayList<>();
        for (PendingCheck check : pending.due(now, limit)) {
            ViesAnswer answer = resting.ask(check.number());
            if (answer instanceof ViesAnswer.Silence silence && silence.error().passes()) {
                pending.put(check.again(silence.at()));
            } else {
                pending.remove(check.number());
            }
            keeping.keep(answer);
            answers.add(answer);
        }
        return List.copyOf(answers);
    }
}
