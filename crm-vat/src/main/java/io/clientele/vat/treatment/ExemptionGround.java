package io.clientele.vat.treatment;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * By which article a supply is exempt by its nature, with the code of the list VATEX. Immutable.
 *
 * @param vatex the code, such as {@code VATEX-EU-132-1C}
 * @param article the article of Directive 2006/112/EC, such as {@code Art. 132(1)(c)}
 */
public record ExemptionGround(String vatex, String article) {

    private static final class Standard {
        static final Map<String, ExemptionGround> TABLE = load();
    }

    private static Map<String, ExemptionGround> load() {
        ImmutableMap.Builder<String, ExemptionGround> table = ImmutableMap.builder();
        Table.rows("exemptions.csv")
                .forEach(row -> table.put(row.get(0), new ExemptionGround(row.get(0), "Art. " + row.get(1))));
        return table.build();
    }

    /** The ground with a code of the list VATEX, in capitals as the list has it; empty where it is no such ground. */
    public static Optional<ExemptionGround> ofVatex(String code) {
        return Optional.ofNullable(Standard.TABLE.get(code));
    }
}
