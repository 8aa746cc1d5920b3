package io.clientele.vat.rate;

import com.google.common.collect.ImmutableMap;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rates of VAT of the member states, their special regions and the United Kingdom by day, and which kinds of goods
 * and services belong to which. Immutable.
 *
 * <p>{@link #standard()} is the table that comes with the library. It knows the law up to {@link #asOf()}; answers for
 * later days are what it knew then, and say so. A host adds what it knows better, without waiting for a release: each
 * {@code with…} gives another table, in which the host's rows take the place of those of the same rate or kind of goods
 * on the days for which they are.
 *
 * <p>Parts of states whose kinds of goods are those of their state follow its rules, each rate with what stands for it
 * there: books bear the lowest rate of Greece, and on the islands with cut rates what it is there.
 *
 * <p>A kind of goods for which no source names a rate is answered with {@link RateAnswer.NeedsCategoryRate}, never with
 * a guess; the standard rate is there in every territory that has VAT.
 */
public final class VatRates {
    private static final RateAnswer OUTSIDE_UNION =
            new RateAnswer.NoRate("It is outside the Union, and the table has no rates of it");
    private static final RateAnswer NO_VAT = new RateAnswer.NoRate("No VAT of the Union is charged there");
    private static final RateAnswer LOCAL_TAX =
            new RateAnswer.NoRate("No VAT of the Union is charged there, but a tax of its own");

    private final RateTable table;
    private final ImmutableMap<String, TableRates> byTable;

    private static final class Standard {
        static final VatRates TABLE = new VatRates(RateTable.standard());
    }

    private VatRates(RateTable table) {
        this.table = table;
        this.byTable = ImmutableMap.copyOf(TableResolver.resolve(table));
    }

    /** The table that comes with the library. */
    public static VatRates standard() {
        return Standard.TABLE;
    }

    /** The last day whose law the table knows. */
    public LocalDate asOf() {
        return table.asOf();
    }

    /**
     * The rate of a kind of goods or service. It allocates nothing.
     *
     * @param territory where the supply is taxed
     * @param category the kind of goods or service
     * @param day the day of the tax point there, by the local calendar
     */
    public RateAnswer rate(Territory territory, ProductCategory category, LocalDate day) {
        @Nullable TableRates rates = byTable.get(territory.rates());
        return rates == null ? none(territory) : rates.on(category, day);
    }

    /** Why the table has nothing of a territory. */
    private static RateAnswer none(Territory territory) {
        if (territory.localTax().isPresent()) {
            return LOCAL_TAX;
        }
        return territory.code().equals(territory.country().code()) ? OUTSIDE_UNION : NO_VAT;
    }

    /**
     * All rates of a territory that are in force on a day, by rank, then by ascending rate. Where rates of its state
     * hold there as they are, as the 10 % of Austria in Jungholz, they are among them.
     */
    public List<RatePeriod> ratesOn(Territory territory, LocalDate day) {
        return table.periods().stream()
                .filter(period -> table.counterparts().reaches(territory.rates(), period.lineage())
                        && period.validity().holdsOn(day))
                .sorted(Comparator.comparing(RatePeriod::rank)
                        .thenComparing(RatePeriod::rate)
                        .thenComparing(RatePeriod::lineage))
                .toList();
    }

    /** The kinds of goods and services whose rate is known in a territory on a day, with their rates. */
    public Map<ProductCategory, RateAnswer.Found> categoriesOn(Territory territory, LocalDate day) {
        Map<ProductCategory, RateAnswer.Found> found = new TreeMap<>();
        @Nullable TableRates rates = byTable.get(territory.rates());
        if (rates != null) {
            rates.byCategory().forEach((category, timeline) -> {
                if (timeline.on(day) instanceof RateAnswer.Found rate) {
                    found.put(category, rate);
                }
            });
        }
        return found;
    }

    /**
     * Whether any territory has a rule for a kind of goods or service, whenever that was; the standard kind is known.
     */
    public boolean knows(ProductCategory category) {
        return category.equals(ProductCategory.STANDARD)
                || byTable.values().stream()
                        .anyMatch(rates -> rates.byCategory().containsKey(category));
    }

    /** Every row of the table: by territory, lineage and day. */
    public List<RatePeriod> periods() {
        return table.periods();
    }

    /**
     * Every rule that puts a kind of goods or service under a rate: by territory, kind and day. What a part of a state
     * has in common with its state, such as the Azores with Portugal, stands there under the state alone.
     */
    public List<CategoryRule> categoryRules() {
        return table.rules();
    }

    /** With periods of rates, which take the place of those of the same lineages on their days. */
    public VatRates withPeriods(Collection<RatePeriod> periods) {
        return new VatRates(table.with(periods, List.of()));
    }

    /** With kinds of goods or services, whose rules take the place of those of the same kinds on their days. */
    public VatRates withCategories(Collection<CategoryRule> rules) {
        return new VatRates(table.with(List.of(), rules));
    }

    /**
     * With a rate of one kind of goods or service in one territory, as the host knows it: the shortest way to answer
     * {@link RateAnswer.NeedsCategoryRate}.
     *
     * @param source who says so, such as an article of the national law
     */
    public VatRates withRate(
            Territory territory, ProductCategory category, VatRate rate, Validity validity, String source) {
        boolean standard = category.equals(ProductCategory.STANDARD);
        RateLineage lineage =
                new RateLineage(territory.rates(), standard ? RateLineage.STANDARD : "host:" + category.name());
        Evidence evidence = Evidence.ofHost(source);
        RatePeriod period =
                new RatePeriod(lineage, standard ? RateRank.STANDARD : RateRank.REDUCED, rate, validity, evidence);
        List<CategoryRule> rules =
                standard ? List.of() : List.of(new CategoryRule(category, lineage, validity, evidence));
        return new VatRates(table.with(List.of(period), rules));
    }

    /** With another day up to which the table is taken to know the law, as after a look at the official sources. */
    public VatRates withAsOf(LocalDate day) {
        return new VatRates(table.withAsOf(day));
    }
}
