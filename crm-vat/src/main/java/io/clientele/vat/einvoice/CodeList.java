package io.clientele.vat.einvoice;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.clientele.vat.internal.ResourceLines;

/**
 * A list of codes outside which the official rules accept nothing. Each is a file that names its source and version;
 * means of payment are in {@link io.clientele.vat.invoice.PaymentMeans#isListed}. Immutable.
 */
enum CodeList {
    /** Currencies, ISO 4217, without those that are no more. */
    CURRENCIES("currencies"),
    /** Units, UN/ECE Recommendations 20 and 21. */
    UNITS("units"),
    /** Reasons why no VAT is charged. */
    VATEX("vatex"),
    /** Schemes of electronic addresses. */
    ENDPOINT_SCHEMES("endpoint-schemes"),
    /** Those of the Peppol network. */
    ENDPOINT_SCHEMES_OF_PEPPOL("endpoint-schemes-peppol");

    private final ImmutableSet<String> codes;

    CodeList(String file) {
        this.codes = ResourceLines.of(CodeList.class, file + ".txt").stream()
                .flatMap(Splitter.on(' ')::splitToStream)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a code is of the list, written as there. */
    boolean has(String code) {
        return codes.contains(code);
    }

    /** All of them. */
    ImmutableSet<String> codes() {
        return codes;
    }
}
