package io.clientele.vat.invoice;

/**
 * Something that an invoice needs before it can be issued or written. Immutable.
 *
 * @param field the field of the draft by its path, such as {@code buyer.vatNumber}
 * @param rule who asks for it: an article of Directive 2006/112/EC such as {@code Art. 226(4)}, or a rule of EN 16931
 * @param need what is needed, in words
 */
public record Missing(String field, String rule, String need) {

    /** The sentence: {@code 'buyer.vatNumber' …: … (Art. 226(4))}. */
    public String sentence() {
        return "'" + field + "': " + need + " (" + rule + ")";
    }
}
