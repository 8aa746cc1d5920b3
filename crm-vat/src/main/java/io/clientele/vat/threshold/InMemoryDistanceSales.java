package io.clientele.vat.threshold;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Distance sales in memory, for trials and tests. Not thread-safe. */
public final class InMemoryDistanceSales implements DistanceSales {
    private final Map<Integer, YearTotal> years = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private Optional<TaxedAbroad> option = Optional.empty();

    /** Without sales. */
    public InMemoryDistanceSales() {}

    @Override
    public YearTotal year(int year) {
        return years.getOrDefault(year, YearTotal.NOTHING);
    }

    @Override
    public boolean add(String key, int year, BigDecimal net) {
        checkArgument(!key.isEmpty() && key.length() <= 400, "The key of a sale has 1 to 400 characters");
        if (!keys.add(key)) {
            return false;
        }
        years.put(year, year(year).plus(net));
        return true;
    }

    @Override
    public Optional<TaxedAbroad> option() {
        return option;
    }

    @Override
    public void keepOption(TaxedAbroad other) {
        option = Optional.of(other);
    }
}
