package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where a party takes electronic invoices (BT-34, BT-49): an id in a scheme, such as {@code 9938} for Luxembourgish VAT
 * numbers or {@code EM} for e-mail. Immutable.
 *
 * @param scheme a code of the Electronic Address Scheme, 2 to 4 letters and digits
 * @param id the address in the scheme, not blank
 */
public record Endpoint(String scheme, String id) {

    /**
     * An endpoint.
     *
     * @throws IllegalArgumentException if the scheme has another form or the id is blank
     */
    public Endpoint {
        checkArgument(scheme.matches("[0-9A-Z]{2,4}"), "The scheme of an endpoint is a code such as 9938 or EM");
        checkArgument(!id.isBlank(), "An endpoint has an id");
    }

    /** The scheme alone: an id may be personal. */
    @Override
    public String toString() {
        return "Endpoint[" + scheme + "]";
    }
}
