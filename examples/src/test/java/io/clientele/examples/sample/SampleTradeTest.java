package io.clientele.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTradeTest {
    private static final long SEED = 1;
    private static final People PEOPLE = People.of(SEED);
    private static final List<Purchase> TRADE = Trade.of(PEOPLE, SEED);

    @Test
    void fifteenHundredPeopleHaveAddressesAndNumbersOfTheirOwn() {
        List<Person> all = Stream.of(PEOPLE.buyers(), PEOPLE.registered(), PEOPLE.readers())
                .flatMap(List::stream)
                .toList();
        assertThat(all).hasSizeBetween(1_450, 1_550);
        assertThat(all).extracting(person -> person.reach().email()).doesNotHaveDuplicates();
        assertThat(all).extracting(person -> person.reach().phone()).doesNotHaveDuplicates();
    }

    @Test
    void mostPeopleLiveInLuxembourg() {
        assertThat(PEOPLE.buyers())
                .filteredOn(person -> person.home().country().equals("LU"))
                .hasSizeBetween(700, 950);
    }

    @Test
    void thereAreAboutFiveThousandOrdersInThreeYears() {
        assertThat(TRADE).hasSizeBetween(4_000, 6_000).allMatch(purchase -> {
            LocalDate day = purchase.placed().toLocalDate();
            return !day.isBefore(LocalDate.of(2023, 7, 1)) && !day.isAfter(LocalDate.of(2026, 6, 30));
        });
    }

    @Test
    void manyBuyOnceAndAFewForYears() {
        Map<Person, Long> orders = TRADE.stream()
                .filter(purchase -> !purchase.buyer().isPasserBy())
                .map(Purchase::buyer)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(orders.values())
                .satisfies(
                        all -> assertThat(all).filteredOn(count -> count == 1).hasSizeBetween(400, 700))
                .satisfies(
                        all -> assertThat(all).filteredOn(count -> count >= 10).hasSizeBetween(50, 200));
    }

    @Test
    void theHolidaysBringTwiceWhatOtherWeeksBring() {
        assertThat(TRADE)
                .filteredOn(purchase -> isIn(purchase, LocalDate.of(2024, 11, 15), LocalDate.of(2024, 12, 31)))
                .hasSizeGreaterThan(2
                        * (int) TRADE.stream()
                                .filter(purchase ->
                                        isIn(purchase, LocalDate.of(2024, 9, 15), LocalDate.of(2024, 10, 31)))
                                .count());
    }

    private static boolean isIn(Purchase purchase, LocalDate first, LocalDate last) {
        LocalDate day = purchase.placed().toLocalDate();
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
