package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.Verification;
import java.time.Instant;
import java.util.Optional;

/** What became of a question for a VAT number. Immutable. */
public sealed interface ViesAnswer {

    /** The number that was asked for. */
    VatNumber number();

    /** When it was answered, or was not, by the host's clock. */
    Instant at();

    /** Whether the number is in use, as far as the answer says. */
    Verification verification();

    /**
     * The number is in use.
     *
     * @param number the number
     * @param at when the answer came, by the host's clock
     * @param requestDate the time that VIES itself gives for the question, which belongs to the consultation number
     * @param consultation the consultation number, where a requester was named: the proof of the question
     * @param trader whose number it is, as far as the state discloses it
     */
    record InUse(
            VatNumber number, Instant at, Optional<Instant> requestDate, Optional<String> consultation, Trader trader)
            implements ViesAnswer {
        @Override
        public Verification verification() {
            return Verification.VALID;
        }
    }

    /**
     * The state says that the number is not in use.
     *
     * @param number the number
     * @param at when the answer came, by the host's clock
     * @param requestDate the time that VIES itself gives for the question
     * @param consultation the consultation number, where a requester was named
     */
    record NotInUse(VatNumber number, Instant at, Optional<Instant> requestDate, Optional<String> consultation)
            implements ViesAnswer {
        @Override
        public Verification verification() {
            return Verification.INVALID;
        }
    }

    /**
     * There is no answer. It says nothing about the number.
     *
     * @param number the number
     * @param at when there was none
     * @param error why
     */
    record Silence(VatNumber number, Instant at, ViesError error) implements ViesAnswer {
        @Override
        public Verification verification() {
            return Verification.UNKNOWN;
        }
    }

    /**
     * Whose number it is. Some states, such as Germany and Spain, disclose neither. Immutable.
     *
     * @param name the name, in the state's own writing
     * @param address the address, with line breaks
     */
    record Trader(Optional<String> name, Optional<String> address) {
        /** Nothing of a trader is known. */
        public static final Trader UNDISCLOSED = new Trader(Optional.empty(), Optional.empty());

        /** What is known, not who it is: the trader may be a person. */
        @Override
        public String toString() {
            return "Trader[name " + known(name) + ", address " + known(address) + "]";
        }

        private static String known(Optional<String> part) {
            return part.isPresent() ? "disclosed" : "undisclosed";
        }
    }
}
