package io.clientele.vat.threshold;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.clientele.storage.AdapterState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Distance sales in the {@link AdapterState} of a storage, and so in every storage: an entry for each year, one for
 * each sale, and one for all options. Not thread-safe; it belongs to one unit of work.
 */
public final class StoredDistanceSales implements DistanceSales {
    private static final String PREFIX = "vat/distance-sales/";
    private static final String OPTION = PREFIX + "option";
    private static final Splitter BLANK = Splitter.on(' ');
    private static final Splitter SEMICOLON = Splitter.on(';').omitEmptyStrings();

    private final AdapterState state;

    /** In the state of a unit of work. */
    public StoredDistanceSales(AdapterState state) {
        this.state = state;
    }

    @Override
    public YearTotal year(int year) {
        return state.find(yearKey(year)).map(entry -> total(entry.value())).orElse(YearTotal.NOTHING);
    }

    @Override
    public boolean add(String key, int year, BigDecimal net) {
        checkArgument(!key.isEmpty() && key.length() <= 400, "The key of a sale has 1 to 400 characters");
        if (!state.create(PREFIX + "sale/" + key, year + " " + net.toPlainString())) {
            return false;
        }
        YearTotal total = year(year).plus(net);
        state.put(
                yearKey(year),
                total.sum().toPlainString() + " " + total.highest().toPlainString());
        return true;
    }

    @Override
    public List<TaxedAbroad> options() {
        return state.find(OPTION).stream()
                .flatMap(entry -> SEMICOLON.splitToStream(entry.value()))
                .map(StoredDistanceSales::option)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void keepOptions(List<TaxedAbroad> options) {
        state.put(OPTION, options.stream().map(StoredDistanceSales::text).collect(Collectors.joining(";")));
    }

    /** Two years, or one while the option goes on. */
    private static TaxedAbroad option(String text) {
        List<String> years = BLANK.splitToList(text);
        return new TaxedAbroad(
                Integer.parseInt(years.get(0)),
                years.size() > 1 ? Optional.of(Integer.valueOf(years.get(1))) : Optional.empty());
    }

    private static String text(TaxedAbroad option) {
        return option.first() + option.end().map(end -> " " + end).orElse("");
    }

    private static String yearKey(int year) {
        return PREFIX + "year/" + year;
    }

    private static YearTotal total(String value) {
        List<String> parts = BLANK.splitToList(value);
        return new YearTotal(new BigDecimal(parts.get(0)), new BigDecimal(parts.get(1)));
    }
}
