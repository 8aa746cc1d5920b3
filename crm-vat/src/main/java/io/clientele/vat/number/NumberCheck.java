package io.clientele.vat.number;

/** What became of a text that is to be a VAT number. Immutable. */
public sealed interface NumberCheck {

    /**
     * Form and check digits are right. Whether the number is in use is another question.
     *
     * @param number the number, brought into its form
     */
    record Valid(VatNumber number) implements NumberCheck {}

    /**
     * It is none.
     *
     * @param problem why
     * @param words the reason in one sentence, which does not repeat the number
     */
    record Invalid(NumberProblem problem, String words) implements NumberCheck {}

    /** Whether it is a number. */
    default boolean isValid() {
        return this instanceof Valid;
    }
}
