package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.InstantSource;
import java.util.List;

/**
 * A register that keeps a shop going while states are out of reach: it keeps answers, puts down what was not answered,
 * leaves a failing state alone for a while, and all of VIES while it refuses the host. Several threads that ask for one
 * number at once share one question. Thread-safe.
 *
 * <pre>{@code
 * Vies vies = new Vies(httpClient, ViesSettings.standard().withRequester(ours), clock);
 * PatientRegister register = PatientRegister.of(vies, PatienceSettings.standard(), new InMemoryPendingChecks(), clock);
 * ViesAnswer answer = register.ask(number);
 * }</pre>
 *
 * <p>Answers are kept in this process alone: a host keeps the consultation number with its invoice. Questions that wait
 * are known by their number, not by the order they were for: a host remembers itself which of its orders are
 * unverified.
 */
public final class PatientRegister implements VatRegister {
    private final KeepingRegister keeping;
    private final AskingAgain askingAgain;

    private PatientRegister(KeepingRegister keeping, AskingAgain askingAgain) {
        this.keeping = keeping;
        this.askingAgain = askingAgain;
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
        KeptAnswers kept = new KeptAnswers(settings, clock);
        // From the inside out. A state that rests is not asked at all, so that is next to the network, and so is a VIES
        // that refuses the host. Around both, threads share a question and its answer is kept at once. No storage is
        // touched within that, since threads that wait for one another must not wait for a lock of the storage too. An
        // answer that is kept needs no storage, so the look for it lies outermost.
        RestingRegister resting = new RestingRegister(behind, settings, clock);
        BlockedRegister blocked = new BlockedRegister(resting, settings, clock);
        JoiningRegister joining = new JoiningRegister(blocked, kept, clock);
        RememberingRegister remembering = new RememberingRegister(joining, pending, clock);
        return new PatientRegister(
                new KeepingRegister(remembering, kept), new AskingAgain(pending, joining, blocked, resting, clock));
    }

    /**
     * {@inheritDoc}
     *
     * <p>A question whose answer is not kept is put down among those that are pending before it is put, and crossed off
     * afterwards. Where it cannot be put down it is not put: what the storage throws reaches the caller. Over
     * {@link StoredPendingChecks} it must therefore not be called within a unit of work; it would hold the transaction
     * open for as long as a state takes to answer. An answer that came is given even if it cannot be crossed off; it is
     * then asked for once more.
     *
     * @throws IllegalStateException before the question is put, if the thread is in a unit of work of the storage
     */
    @Override
    public ViesAnswer ask(VatNumber number) {
        return keeping.ask(number);
    }

    /**
     * Puts the questions again that are due. Those that stay without an answer become due again later, after 1, 5 and
     * 15 minutes, 1 and 6 hours and then each day; those of a state that is left alone when the rest is over. Those
     * that can have no answer are dropped. A host calls it every minute or so, outside its units of work.
     *
     * <p>It ends early, and leaves the others due, where VIES refuses the host ({@link ViesError#ofHost}), where the
     * thread is interrupted, and where the storage fails after some have been answered.
     *
     * @param limit how many questions at most, at least 1
     * @return what came of each, the longest due first
     */
    public List<ViesAnswer> askAgain(int limit) {
        return askingAgain.upTo(limit);
    }
}
