package io.clientele.exchange.generic;

import io.clientele.exchange.internal.order.OrderColumns;
import io.clientele.exchange.internal.order.OrderField;
import io.clientele.exchange.internal.order.OrderHabits;
import io.clientele.exchange.internal.order.OrderTable;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.exchange.text.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Orders in a CSV file whose header names what its columns are. Immutable.
 *
 * <p>Required are {@code order_id}, {@code ordered_at}, {@code total} and one of {@code customer_id}, {@code email},
 * {@code phone} and {@code name}. Optional are {@code currency, status, completed_at, refunded, line_sku, line_name,
 * line_category, line_quantity, line_price, line_total, language, country, street, postcode, city, region, channel,
 * coupon, birthday, payment_method} and a few more. Columns are known by other usual names too, in several languages,
 * and by any name through {@link ReadSettings#columns}. Columns of other names are not read.
 *
 * <ul>
 *   <li>A row is a whole order or one line of it. Rows with one order id are one order, adjacent or not; identical rows
 *       both count; the earliest time wins; of other values the first one does.
 *   <li>{@code total} is the whole order's. Where no row has one it is the sum of the rows, each {@code line_total} or
 *       else {@code line_quantity} times {@code line_price}, exact, and rounded once, half up, to the digits of the
 *       currency. An order with a total below zero is a return.
 *   <li>Times are ISO 8601, with or without time or offset, or as {@link io.clientele.exchange.text.TimeParser} reads
 *       them; without an offset they are of the settings' zone.
 *   <li>A row without order id, or with a time, amount or currency that cannot be read, is rejected; the order stays if
 *       it has another row. Any other value that cannot be read is left out, with a remark.
 * </ul>
 */
public final class GenericCsv implements FileFormat {
    private static final OrderColumns COLUMNS = OrderColumns.load(GenericCsv.class, "generic-columns.csv");

    /** The format. */
    public GenericCsv() {}

    @Override
    public String name() {
        return "generic";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.table()
                .map(table -> missing(COLUMNS.in(table.header())).isEmpty())
                .orElse(false);
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Table table = file.requireTable();
        settings.columns().values().forEach(name -> checkKnown(name, table));
        List<String> missing = missing(COLUMNS.in(table.header()));
        if (!missing.isEmpty()) {
            throw unknown(
                    table,
                    "has no column " + String.join(", nor one of ", missing) + ": map those of its columns to them that"
                            + " hold it, it has " + table.header().list());
        }
        OrderTable.read(file, settings, sink, COLUMNS, OrderHabits.NONE);
    }

    private static void checkKnown(String name, Table table) {
        if (COLUMNS.field(name).isEmpty()) {
            throw unknown(
                    table,
                    "cannot have a column mapped to '" + name + "', which is not known: known are "
                            + String.join(", ", COLUMNS.known()));
        }
    }

    private static UnreadableFileException unknown(Table table, String sentence) {
        return new UnreadableFileException(
                table.input().name(), UnreadableFileException.Problem.UNKNOWN_COLUMN, sentence);
    }

    /** The required columns that a file does not have. */
    private static List<String> missing(Selection selection) {
        List<String> missing = new ArrayList<>();
        Stream.of(OrderField.ORDER_ID, OrderField.ORDERED_AT)
                .filter(field -> !selection.has(field))
                .forEach(field -> missing.add(COLUMNS.name(field)));
        boolean priced = selection.has(OrderField.TOTAL)
                || selection.has(OrderField.LINE_TOTAL)
                || (selection.has(OrderField.LINE_QUANTITY) && selection.has(OrderField.LINE_PRICE));
        if (!priced) {
            missing.add("total (or line_total, or line_quantity and line_price)");
        }
        boolean somebody = Stream.of(
                        OrderField.CUSTOMER_ID,
                        OrderField.EMAIL,
                        OrderField.PHONE,
                        OrderField.NAME,
                        OrderField.LAST_NAME)
                .anyMatch(selection::has);
        if (!somebody) {
            missing.add("customer_id (or email, phone, name)");
        }
        return missing;
    }
}
