package io.clientele.exchange.internal.value;

import io.clientele.address.Country;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Cell;
import io.clientele.exchange.text.Cells;
import io.clientele.exchange.text.DecimalParser;
import io.clientele.exchange.text.Header;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.exchange.text.TimeParser;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values in the row of a table that is being read. What is not of its kind is left out with a remark; what is
 * needed, the reader asks for itself and rejects the row. Not thread-safe.
 *
 * @param <F> the fields of the format
 */
public final class Values<F extends Enum<F> & NamedField> {
    private static final String LEFT_OUT = " and was left out";

    private final Table table;
    private final Selection selection;
    private final List<Integer> extraColumns;
    private final int fields;
    private final Sink sink;
    private @Nullable Row row;
    private String countryText = "";
    private Optional<Country> country = Optional.empty();

    private Values(Table table, List<List<String>> names, Predicate<String> extra, Sink sink) {
        this.table = table;
        this.sink = sink;
        this.fields = names.size();
        Selection known = Selection.byName(table.header(), names);
        this.extraColumns = extras(table.header(), known, extra);
        int[] columns = new int[fields + extraColumns.size()];
        Arrays.setAll(columns, i -> i < fields ? known.column(i) : extraColumns.get(i - fields));
        this.selection = Selection.ofColumns(columns);
    }

    /** The values of a file, in which no column is read but those of the fields. The others are named as unread. */
    public static <F extends Enum<F> & NamedField> Values<F> of(OpenedFile file, Class<F> fields, Sink sink) {
        return of(file, fields, name -> false, sink);
    }

    /**
     * The values of a file, in which columns of names that nobody can foresee are read besides. The others are named as
     * unread.
     *
     * @param extra says by its name whether a column that holds no field is read; it is not asked for those without a
     *     name
     * @throws io.clientele.exchange.text.UnreadableFileException if the file is no table
     */
    public static <F extends Enum<F> & NamedField> Values<F> of(
            OpenedFile file, Class<F> fields, Predicate<String> extra, Sink sink) {
        List<List<String>> names =
                Arrays.stream(fields.getEnumConstants()).map(NamedField::names).toList();
        Values<F> values = new Values<>(file.requireTable(), names, extra, sink);
        sink.unread(values.selection.unread(values.table.header()));
        return values;
    }

    private static List<Integer> extras(Header header, Selection known, Predicate<String> extra) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.names().get(column);
            int candidate = column;
            boolean taken =
                    Stream.iterate(0, i -> i < known.size(), i -> i + 1).anyMatch(i -> known.column(i) == candidate);
            if (!taken && !name.isEmpty() && extra.test(name)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The table. */
    public Table table() {
        return table;
    }

    /** The columns that are read: those of the fields in their order, then the others. */
    public Selection selection() {
        return selection;
    }

    /** Goes through all rows that can be read, and rejects the others. */
    public void forEachRow(Runnable use) {
        try (Rows rows = table.rows(
                selection,
                problem -> sink.reject(problem.line(), "", problem.kind().words()))) {
            while (rows.next()) {
                show(rows.row());
                use.run();
            }
        }
    }

    /** Goes to a row. */
    public void show(Row shown) {
        row = shown;
    }

    private Row row() {
        if (row == null) {
            throw new IllegalStateException("No row is shown");
        }
        return row;
    }

    /** The line on which the row begins. */
    public long line() {
        return row().line();
    }

    /** Whether the file has a column for a field. */
    public boolean has(F field) {
        return selection.has(field);
    }

    /** The cell of a field, as it stands there. */
    public Cell cell(F field) {
        return row().cell(field);
    }

    /** The text of a field, without the apostrophe that may guard it from spreadsheets; empty if there is none. */
    public String text(F field) {
        return Cells.unguarded(row().text(field));
    }

    /** The text of a field, unless it is empty. */
    public Optional<String> said(F field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** The first of some fields that says something. */
    public Optional<String> firstSaid(List<F> choice) {
        return choice.stream().map(this::said).flatMap(Optional::stream).findFirst();
    }

    /** What some fields say, one behind the other. */
    public Optional<String> joined(String separator, List<F> parts) {
        String text = parts.stream().map(this::said).flatMap(Optional::stream).collect(Collectors.joining(separator));
        return Optional.of(text).filter(known -> !known.isEmpty());
    }

    /** A name in two parts. */
    public Optional<PersonName> name(F given, F family) {
        return Optional.of(PersonName.of(text(given), text(family))).filter(name -> !name.isEmpty());
    }

    /** An e-mail address. */
    public Optional<EmailAddress> email(F field) {
        if (cell(field).isEmpty()) {
            return Optional.empty();
        }
        Optional<EmailAddress> email = EmailAddress.parse(Cells.address(row().text(field)));
        if (email.isEmpty()) {
            remark(field, "is no e-mail address" + LEFT_OUT);
        }
        return email;
    }

    /** A phone number: a text with three digits at least. */
    public Optional<Phone> phone(F field, Optional<Country> of) {
        Optional<Phone> phone = said(field).map(text -> Phone.of(text, of));
        if (phone.isPresent() && phone.get().digits().length() < 3) {
            remark(field, "is no phone number" + LEFT_OUT);
            return Optional.empty();
        }
        return phone;
    }

    /** A country, by code or name. */
    public Optional<Country> country(F field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.equals(countryText)) {
            countryText = text;
            country = Country.find(text);
        }
        if (country.isEmpty()) {
            remark(field, "is no country" + LEFT_OUT);
        }
        return country;
    }

    /** A point in time. */
    public Optional<Instant> time(F field, TimeParser times) {
        return known(field, times.instant(cell(field)));
    }

    /** A birthday, with or without its year. */
    public Optional<Birthday> birthday(F field, TimeParser times) {
        return known(field, birthday(cell(field), times));
    }

    /** A birthday, with or without its year, wherever it stands. */
    public static Parsed<Birthday> birthday(CharSequence text, TimeParser times) {
        return text.length() > 5
                ? times.date(text).map(Birthday::of)
                : times.birthday(text).map(Birthday::of);
    }

    /** Yes or no. */
    public Optional<Boolean> yesNo(F field) {
        return known(field, Cells.yesNo(text(field)));
    }

    /** A number. */
    public Optional<BigDecimal> number(F field, DecimalParser numbers) {
        return known(field, numbers.parse(cell(field)));
    }

    /** The value of a field; a refusal becomes a remark. */
    public <T> Optional<T> known(F field, Parsed<T> parsed) {
        parsed.refusal().ifPresent(reason -> remark(field, reason + LEFT_OUT));
        return parsed.value();
    }

    /**
     * What stands in the columns beside the fields, by their names; of columns of one name the first that is filled.
     */
    public Map<String, String> extras() {
        Map<String, String> extras = new LinkedHashMap<>();
        for (int i = 0; i < extraColumns.size(); i++) {
            Cell cell = row().cell(fields + i);
            if (!cell.isEmpty()) {
                extras.putIfAbsent(table.header().names().get(extraColumns.get(i)), Cells.unguarded(cell.text()));
            }
        }
        return extras;
    }

    /** Remarks something on a field of the row. */
    public void remark(F field, String words) {
        sink.remark(line(), title(field), words);
    }

    /** Rejects the row because of a field. */
    public void reject(F field, String reason) {
        sink.reject(line(), title(field), reason);
    }

    /** The title of a field's column; the field's best name where the file has no such column. */
    public String title(F field) {
        int column = selection.column(field);
        return column < 0 ? field.names().get(0) : table.header().title(column);
    }
}
