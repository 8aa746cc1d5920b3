package io.clientele.exchange.write;

import io.clientele.exchange.text.AtomicFile;
import io.clientele.profile.CustomerProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of customers that is being written. It keeps nothing but counts, so that there may be any number of people,
 * and they stand in it in the order in which they come. Not thread-safe; the stream stays open.
 *
 * <pre>{@code
 * CustomerSheet sheet = CustomerSheet.on(out, ExportFormat.SEED, ExportSettings.standard());
 * reader.forEach(sheet::add);
 * ExportReport report = sheet.finish();
 * }</pre>
 */
public final class CustomerSheet {
    private static final int MOST_OMISSIONS = 100;

    private final Layout layout;
    private final Reach reach;
    private final Line line;
    private final List<Column<CustomerProfile>> columns;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final List<ExportReport.Omission> omissions = new ArrayList<>();
    private long given;

    private CustomerSheet(OutputStream out, ExportFormat format, ExportSettings settings) {
        this.layout = format.layout();
        this.reach = settings.reach();
        this.columns = layout.columns(settings);
        this.line = new Line(out, settings.profile());
        line.header(columns.stream().map(Column::title).toList());
    }

    /**
     * Begins a file with its header.
     *
     * @throws IllegalArgumentException if the format cannot have the columns that the settings name
     * @throws UncheckedIOException if the stream does not take it
     */
    public static CustomerSheet on(OutputStream out, ExportFormat format, ExportSettings settings) {
        return new CustomerSheet(out, format, settings);
    }

    /**
     * The order of the files that this class writes of collections: by what stands in the e-mail column, then by
     * customer, both by code point; people without an address come first.
     */
    public static Comparator<CustomerProfile> byEmail() {
        return Comparator.<CustomerProfile, String>comparing(
                        who -> who.emails().isEmpty() ? "" : who.emails().get(0).key(), TextOrder::compare)
                .thenComparing(CustomerProfile::customer, TextOrder::compare)
                .thenComparing(CustomerProfile::id);
    }

    /**
     * Writes a file of some people, {@link #byEmail sorted}.
     *
     * @throws IllegalArgumentException if the format cannot have the columns that the settings name
     * @throws UncheckedIOException if the stream does not take it
     */
    public static ExportReport write(
            Collection<CustomerProfile> people, OutputStream out, ExportFormat format, ExportSettings settings) {
        CustomerSheet sheet = on(out, format, settings);
        people.stream().sorted(byEmail()).forEachOrdered(sheet::add);
        return sheet.finish();
    }

    /**
     * Writes a file of some people, {@link #byEmail sorted}; it appears whole or not at all.
     *
     * @throws IllegalArgumentException if the format cannot have the columns that the settings name
     * @throws IOException if the file cannot be written; the former one then stays
     */
    public static ExportReport save(
            Collection<CustomerProfile> people, Path file, ExportFormat format, ExportSettings settings)
            throws IOException {
        try (AtomicFile whole = AtomicFile.at(file)) {
            ExportReport report = write(people, whole.out(), format, settings);
            whole.commit();
            return report;
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    /**
     * Adds somebody, unless the format or the reach leaves the person out.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    public void add(CustomerProfile who) {
        given++;
        Optional<LeftOut> reason = layout.omission().apply(who, reach);
        if (reason.isPresent()) {
            leaveOut(who, reason.get());
            return;
        }
        columns.forEach(column -> column.cell().accept(line, who));
        line.end();
    }

    private void leaveOut(CustomerProfile who, LeftOut reason) {
        leftOut.merge(reason, 1L, Long::sum);
        if (omissions.size() < MOST_OMISSIONS) {
            omissions.add(new ExportReport.Omission(who.id(), reason));
        }
    }

    /**
     * Hands all rows to the stream and says what became of the people.
     *
     * @throws UncheckedIOException if the stream does not take them
     */
    public ExportReport finish() {
        line.flush();
        long out = leftOut.values().stream().mapToLong(Long::longValue).sum();
        return ExportReport.builder()
                .given(given)
                .rows(given - out)
                .leftOut(leftOut)
                .omissions(omissions)
                .emptiedCells(line.emptied())
                .shortenedCells(line.shortened())
                .build();
    }
}
