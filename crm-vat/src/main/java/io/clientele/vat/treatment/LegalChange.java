package io.clientele.vat.treatment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A change of the law that decisions depend on, or that a host should know to come, from the file
 * {@code legal-changes.csv}. Immutable.
 */
public enum LegalChange {
    /** Where services have their place, as it is now, among the member states that are. */
    SERVICES_ACROSS_BORDERS,
    /** Member states may make business customers owe the tax on construction, scrap and the like. */
    DOMESTIC_REVERSE_CHARGE,
    /** Distance sales, import scheme and one-stop shop as they are now. */
    E_COMMERCE,
    /** Virtual events are taxed where the consumer is. */
    VIRTUAL_EVENTS,
    /** Small enterprises can be exempt in other member states. */
    SMALL_ENTERPRISES_ABROAD,
    /** States may use the reverse charge of Art. 199a and 199b. */
    TEMPORARY_REVERSE_CHARGE,
    /** Italy may have its public bodies pay the VAT for their suppliers. */
    SPLIT_PAYMENT,
    /** Extensions and clarifications of the one-stop shop. */
    ONE_STOP_SHOP_EXTENDED,
    /** Every state makes business customers owe the tax on supplies by those who are not identified there. */
    REVERSE_CHARGE_OF_FOREIGNERS,
    /** One registration for the Union. */
    SINGLE_REGISTRATION,
    /** Platforms for short rentals and passenger transport count as suppliers. */
    PLATFORM_SERVICES,
    /** The last day to which a state may put that off. */
    PLATFORM_SERVICES_AT_LAST,
    /** Electronic invoices and digital reporting between businesses across borders. */
    ELECTRONIC_INVOICES,
    /** Domestic systems of reporting are brought into line. */
    DOMESTIC_SYSTEMS;

    private record Row(Optional<LocalDate> from, Optional<LocalDate> last, String source) {}

    private static final class Dates {
        static final Map<LegalChange, Row> TABLE = load();
    }

    private static Map<LegalChange, Row> load() {
        Map<LegalChange, Row> table = new EnumMap<>(LegalChange.class);
        Table.rows("legal-changes.csv").forEach(row -> table.put(byKey(row.get(0)), row(row)));
        return Collections.unmodifiableMap(table);
    }

    private static LegalChange byKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Row row(List<String> cells) {
        return new Row(day(cells.get(1)), day(cells.get(2)), cells.get(3));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private Row row() {
        Row row = Dates.TABLE.get(this);
        if (row == null) {
            throw new IllegalStateException("No date for " + this);
        }
        return row;
    }

    /** The first day on which it holds; empty where it held before all dates of the table. */
    public Optional<LocalDate> from() {
        return row().from();
    }

    /** The last day on which it holds, where an end is known. */
    public Optional<LocalDate> last() {
        return row().last();
    }

    /** The act that says so. */
    public String source() {
        return row().source();
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        Row row = row();
        return (row.from().isEmpty() || !day.isBefore(row.from().get()))
                && (row.last().isEmpty() || !day.isAfter(row.last().get()));
    }
}
