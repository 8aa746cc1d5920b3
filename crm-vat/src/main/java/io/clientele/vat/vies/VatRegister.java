package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;

/** Knows which VAT numbers are in use. Implementations are thread-safe. */
@FunctionalInterface
public interface VatRegister {

    /**
     * Asks for a number. A register that cannot be reached is an answer, {@link ViesAnswer.Silence}, not an exception.
     * It may take as long as the network does; call it in no unit of work.
     */
    ViesAnswer ask(VatNumber number);
}
