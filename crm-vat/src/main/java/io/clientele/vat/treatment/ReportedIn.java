package io.clientele.vat.treatment;

import java.util.Locale;

/** Where the seller reports a supply. Immutable. */
public enum ReportedIn {
    /** In the VAT return of the state where it is taxed, or from where exempt goods leave. */
    DOMESTIC,
    /** In the return of the one-stop shop of the Union (Art. 369a to 369k). */
    OSS,
    /** In the return of the one-stop shop for services of sellers established outside the Union (Art. 358a to 369). */
    NON_UNION_OSS,
    /** In the return of the import one-stop shop. */
    IOSS,
    /** In the recapitulative statement, and in the return of the state of the seller. */
    RECAPITULATIVE_STATEMENT,
    /** In the quarterly report of small enterprises that are exempt in other member states (Art. 284b). */
    SMALL_ENTERPRISE_REPORT,
    /** In the customs declaration, by whoever imports. */
    IMPORT,
    /** Nowhere by the seller. */
    NOWHERE;

    /** The name in small letters, as files have it: {@code recapitulative_statement}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
