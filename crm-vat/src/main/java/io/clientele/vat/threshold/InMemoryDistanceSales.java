package io.clientele.vat.threshold;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Distance sales in memory, for trials and tests. Not thread-safe. */
public final class InMemoryDistanceSales implements DistanceSales {
    private final Map<Integer, YearTotal> years = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private List<TaxedAbroad> options = List.of();

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
    public List<TaxedAbroad> options() {
        return options;
    }

    @Override
    public void keepOptions(List<TaxedAbroad> others) {
        options = List.copyOf(others);
    }
}
