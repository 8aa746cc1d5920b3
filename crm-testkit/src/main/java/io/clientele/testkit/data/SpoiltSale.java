package io.clientele.testkit.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A sale, as JSON of quotes and invoices, that makes no sense in one field: what is known of it before anybody reads
 * it. For tests of whatever takes sales from outside. Immutable.
 *
 * @param what what is wrong with it, in words
 * @param json the sale, with all that an invoice needs
 * @param field the field that a refusal names, such as {@code lines[0].quantity}
 * @param problem how the words of the refusal begin
 */
public record SpoiltSale(String what, String json, String field, String problem) {
    private static final String GOOD = """
            {"number": "2026-1", "issued": "2026-03-03", "due": "2026-04-02",
             "seller": {"country": "LU", "vat_id": "LU12345613", "oss": true, "name": "Books S.à r.l.",
               "address": {"street": "1, rue du Marché", "postcode": "1111", "city": "Luxembourg"}},
             "buyer": {"country": "DE", "type": "consumer", "vat_id": null, "name": "Ann Doe",
               "address": {"street": "Hauptstr. 1", "postcode": "54290", "city": "Trier"}},
             "ship_from": "LU", "ship_to": "DE", "date": "2026-03-02", "currency": "EUR",
             "ytd_distance_sales": "12000.00", "previous_year_distance_sales": "0.00",
             "lines": [{"id": "1", "name": "Atlas", "supply": "goods", "category": "standard", "quantity": "2",
                        "unit_price": "10.00", "discount": "0.00"}]}
            """;

    private static final Splitter CELLS = Splitter.on('|');

    /** {@return a sale that is good: two atlases for 20.00 euro, sent from Luxembourg to a consumer in Germany} */
    public static String good() {
        return GOOD;
    }

    /** {@return sales that are spoilt, each in a way of its own} */
    public static List<SpoiltSale> all() {
        try {
            return Resources.readLines(
                            Objects.requireNonNull(
                                    SpoiltSale.class.getResource("spoilt-sales.csv"), "spoilt-sales.csv"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(CELLS::splitToList)
                    .map(row -> new SpoiltSale(row.get(0), planted(row.get(1), row.get(2)), row.get(3), row.get(4)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The good sale with other text in some place.
     *
     * @param good a text of it
     * @param bad what stands there instead; the word {@code MEGABYTE} in it becomes that many digits
     * @return the sale
     * @throws IllegalArgumentException if the good sale has no such text
     */
    public static String planted(String good, String bad) {
        checkArgument(GOOD.contains(good), "There is no %s in the good sale", good);
        return GOOD.replace(good, bad.replace("MEGABYTE", "1".repeat(1 << 20)));
    }

    /**
     * A sale without what only an invoice has.
     *
     * @param sale the good sale, or what was made of it
     * @return the sale, as it is quoted
     */
    public static String quote(String sale) {
        return sale.replaceFirst("\"number\".*,\n", "\n")
                .replaceAll(", \"name\": \"[^\"]*\",\\s*\"address\": \\{[^}]*}", "")
                .replace("\"name\": \"Atlas\", ", "");
    }

    /** What is wrong with it. */
    @Override
    public String toString() {
        return what;
    }
}
