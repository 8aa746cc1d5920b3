package io.clientele.vat.rate;

import com.google.common.collect.ImmutableMap;
import io.clientele.vat.ProductCategory;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one table of rates, ready to be handed out. Immutable.
 *
 * @param byCategory for the kinds of goods that the table knows
 * @param unknown for all others
 */
record TableRates(ImmutableMap<ProductCategory, Timeline> byCategory, Timeline unknown) {

    static TableRates of(Map<ProductCategory, Timeline> byCategory, Timeline unknown) {
        return new TableRates(ImmutableMap.copyOf(byCategory), unknown);
    }

    RateAnswer on(ProductCategory category, LocalDate day) {
        @Nullable Timeline timeline = byCategory.get(category);
        return (timeline == null ? unknown : timeline).on(day);
    }
}
