package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;

/** Puts down each question without an answer that may be answered later, and crosses it off once it is. Thread-safe. */
final class RememberingRegister implements VatRegister {
    private final VatRegister behind;
    private final PendingChecks pending;

    RememberingRegister(VatRegister behind, PendingChecks pending) {
        this.behind = behind;
        this.pending = pending;
    }

    @Override
    public ViesAnswer ask(VatNumber number) {
        ViesAnswer answer = behind.ask(number);
        if (!(answer instanceof ViesAnswer.Silence silence)) {
            pending.remove(number);
        } else if (silence.error().passes() && pending.find(number).isEmpty()) {
            pending.put(PendingCheck.first(number, silence.at()));
        }
        return answer;
    }
}
