package io.clientele.vat.invoice;

import io.clientele.address.Country;
import java.time.LocalDate;

/**
 * Which series the invoices of a seller go to: a pattern in which {@code {country}} stands for the country of the
 * seller and {@code {year}} for the year of issue. Immutable.
 *
 * @param invoices the pattern for invoices, such as <code>{country}-{year}</code>
 * @param creditNotes the pattern for credit notes; the same for one series of both
 */
public record SeriesPlan(String invoices, String creditNotes) {
    private static final String COUNTRY = "{country}";
    private static final String YEAR = "{year}";

    /**
     * A plan.
     *
     * @throws IllegalArgumentException if a pattern does not make a {@link Series}
     */
    public SeriesPlan {
        series(invoices, "LU", 2026);
        series(creditNotes, "LU", 2026);
    }

    /** A series for each country and year, for invoices and credit notes together: {@code LU-2026-000123}. */
    public static SeriesPlan byCountryAndYear() {
        return together(COUNTRY + "-" + YEAR);
    }

    /** A series for each year, for invoices and credit notes together. */
    public static SeriesPlan byYear() {
        return together(YEAR);
    }

    /** One pattern for invoices and credit notes. */
    public static SeriesPlan together(String pattern) {
        return new SeriesPlan(pattern, pattern);
    }

    /** The series of a document. */
    public Series seriesOf(InvoiceDraft draft, LocalDate issued) {
        String pattern = draft.kind() == InvoiceKind.INVOICE ? invoices : creditNotes;
        String country = draft.seller().country().map(Country::code).orElse("XX");
        return series(pattern, country, issued.getYear());
    }

    private static Series series(String pattern, String country, int year) {
        return new Series(pattern.replace(COUNTRY, country).replace(YEAR, Integer.toString(year)));
    }
}
