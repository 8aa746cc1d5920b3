package io.clientele.vat.einvoice;

import java.util.Optional;

/** What an electronic invoice claims to comply with. Immutable. */
public enum Profile {
    /** The norm itself. */
    EN_16931("urn:cen.eu:en16931:2017", Optional.empty()),
    /** XRechnung 3.0, for authorities in Germany. */
    XRECHNUNG(
            "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
            Optional.of("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")),
    /** Peppol BIS Billing 3.0, for the Peppol network; in UBL alone. */
    PEPPOL_BIS(
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
            Optional.of("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"));

    private final String specification;

    @SuppressWarnings("ImmutableEnumChecker") // an Optional of a text is immutable
    private final Optional<String> process;

    Profile(String specification, Optional<String> process) {
        this.specification = specification;
        this.process = process;
    }

    /** The identifier of the specification (BT-24). */
    public String specification() {
        return specification;
    }

    /** The identifier of the business process (BT-23). */
    public Optional<String> process() {
        return process;
    }
}
