package io.clientele.vat.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.VatRate;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The table of rates against the collection of public facts that it was made from, row by row; what differs is declared
 * here with its reason.
 *
 * <p>The collection is not part of the project. Run with {@code -DexcludedGroups= -Dgroups=shared
 * -Dclientele.data=FOLDER}, the folder holding {@code vat/rates.csv} with the columns country, category, rate,
 * valid_from, valid_to (the last day), source, confirmed, lineage, note.
 */
@Tag("shared")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedRatesTest {
    /** Ranks of the collection that are called otherwise here. */
    private static final Map<String, RateRank> RANKS =
            Map.of("reduced-temporary", RateRank.TEMPORARY, "super-reduced-or-press", RateRank.SUPER_REDUCED);

    /** Rates of 0 that were a relief for some months: the collection has them by their height, we by their nature. */
    private static final Set<RateLineage> RELIEFS = Set.of(lineage("ES", "food0"), lineage("PL", "food0"));

    /** What the notes of the collection say of goods, or nothing there says, and here is a rate of its own. */
    private static final Set<RateLineage> OF_NOTES = Set.of(
            lineage("AT", "hygiene0"),
            lineage("AT", "pv"),
            lineage("BG", "bread0"),
            lineage("CY", "food0"),
            lineage("FR-20R", "0.9"),
            lineage("FR-20R", "10"),
            lineage("FR-20R", "13"),
            lineage("FR-20R", "2.1"),
            lineage("FR-DOM", "1.05"),
            lineage("FR-DOM", "1.75"),
            lineage("GB", "12.5covid"),
            lineage("HU", "zero"),
            lineage("PT", "food0"));

    /**
     * What the collection passes over: Malta had no VAT from July 1997 to December 1998, Croatia has had it since
     * January 1998, and the standard rate of Portugal was 16 % from March 1992 to December 1994.
     */
    private static final Set<RateLineage> MENDED = Set.of(
            lineage("HR", "standard"),
            lineage("MT", "standard"),
            lineage("MT", "5"),
            lineage("MT", "zero"),
            lineage("PT", "standard"));

    /** Rates of regions of which more is known here. */
    private static final Set<RateLineage> LONGER = Set.of(
            lineage("FR-20R", "standard"),
            lineage("GR-ISL", "standard"),
            lineage("PT-20", "standard"),
            lineage("PT-20", "4"),
            lineage("PT-20", "9"),
            lineage("PT-30", "standard"),
            lineage("PT-30", "12"));

    private record Fact(RateLineage lineage, RateRank rank, VatRate rate, Validity validity) {}

    private final List<Fact> shared = new ArrayList<>();
    private final Map<Fact, Confirmation> confirmations = new HashMap<>();
    private final List<Fact> ours =
            RateTable.standard().periods().stream().map(SharedRatesTest::fact).toList();

    @BeforeAll
    void readTheCollection() throws IOException {
        String folder = Objects.requireNonNull(System.getProperty("clientele.data"), "clientele.data");
        try (BufferedReader file = Files.newBufferedReader(Path.of(folder, "vat", "rates.csv"))) {
            file.lines().skip(1).map(line -> line.split(",", 9)).forEach(this::read);
        }
    }

    private void read(String[] cells) {
        RateLineage lineage = lineage(cells[0], cells[7]);
        Optional<LocalDate> until = Optional.of(cells[4])
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.parse(day).plusDays(1));
        Fact fact = new Fact(
                lineage, rank(lineage, cells[1]), VatRate.of(cells[2]), new Validity(LocalDate.parse(cells[3]), until));
        shared.add(fact);
        confirmations.put(fact, Confirmation.ofLabel(cells[6]));
    }

    private static RateRank rank(RateLineage lineage, String category) {
        if (RELIEFS.contains(lineage)) {
            return RateRank.TEMPORARY;
        }
        return RANKS.containsKey(category) ? RANKS.get(category) : RateRank.ofLabel(category);
    }

    private static RateLineage lineage(String territory, String name) {
        return new RateLineage(territory, name);
    }

    private static Fact fact(RatePeriod period) {
        return new Fact(period.lineage(), period.rank(), period.rate(), period.validity());
    }

    private static List<Fact> without(List<Fact> facts, Set<RateLineage> lineages) {
        return facts.stream().filter(fact -> !lineages.contains(fact.lineage())).toList();
    }

    private static List<Fact> of(RateLineage lineage, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.lineage().equals(lineage)).toList();
    }

    @Test
    void everyRateOfTheCollectionIsInTheTableFromAndUntilTheSameDay() {
        assertThat(shared).hasSizeGreaterThan(300);

        assertThat(ours).containsAll(without(shared, MENDED));
    }

    @Test
    void theTableHasNothingElseButWhatIsDeclared() {
        Set<RateLineage> declared = new TreeSet<>(OF_NOTES);
        declared.addAll(MENDED);
        declared.addAll(LONGER);

        assertThat(shared).containsAll(without(ours, declared));
    }

    @Test
    void whatIsDeclaredReallyDiffers() {
        assertThat(shared).extracting(Fact::lineage).doesNotContainAnyElementsOf(OF_NOTES);
        assertThat(MENDED).allSatisfy(lineage -> assertThat(of(lineage, ours)).isNotEqualTo(of(lineage, shared)));
        assertThat(LONGER)
                .allSatisfy(lineage -> assertThat(of(lineage, ours))
                        .hasSizeGreaterThan(of(lineage, shared).size()));
        assertThat(RELIEFS)
                .allSatisfy(lineage -> assertThat(of(lineage, shared)).isNotEmpty());
    }

    @Test
    void aRateIsConfirmedAsWellAsThereOrBetter() {
        RateTable.standard().periods().stream()
                .filter(period -> confirmations.containsKey(fact(period)))
                .forEach(period -> assertThat(period.evidence().confirmation())
                        .as("%s", period)
                        .isLessThanOrEqualTo(confirmations.get(fact(period))));
    }
}
