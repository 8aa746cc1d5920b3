package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.util.Optional;

/**
 * Gives an answer that is kept again, without asking. Thread-safe.
 *
 * @param behind who is asked for the others
 * @param kept the answers
 */
record KeepingRegister(VatRegister behind, KeptAnswers kept) implements VatRegister {
    @Override
    public ViesAnswer ask(VatNumber number) {
        Optional<ViesAnswer> before = kept.find(number);
        // Not computed within the cache: a slow state must not hold up questions that fall into the same part of it.
        return before.isPresent() ? before.get() : behind.ask(number);
    }
}
