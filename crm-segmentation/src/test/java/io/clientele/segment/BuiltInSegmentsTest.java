package io.clientele.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clientele.address.Country;
import io.clientele.filter.Filter;
import io.clientele.money.Money;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.rfm.CustomerRfm;
import io.clientele.rfm.RfmGrid;
import io.clientele.rfm.RfmGroup;
import io.clientele.rfm.RfmSettings;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInSegmentsTest {
    private static final HolidayWindow HOLIDAYS = HolidayWindow.standard();

    /** Five orders of Ann, the last on 1 April; one of Bob at Christmas; two of Cem in June; Dee has bought nothing. */
    private final ProfileSnapshot snapshot = new Shop()
            .order("ann", "LU", "2024-11-15", 1_000)
            .order("ann", "LU", "2025-11-14", 1_000)
            .order("ann", "LU", "2026-01-01", 1_000)
            .order("ann", "LU", "2026-02-01", 1_000)
            .order("ann", "BE", "2026-04-01", 1_005)
            .order("bob", "LU", "2025-12-31", 2_000)
            .order("cem", "FR", "2026-06-01", 3_000)
            .order("cem", "FR", "2026-06-30", 4_000)
            .member("dee@post.example")
            .on("2026-06-30");

    @Test
    void theyAreByOrdersByCountryByHolidaySeasonAndByRfmGroup() {
        assertThat(BuiltInSegments.of(snapshot, HOLIDAYS, RfmGrid.tenGroups()))
                .extracting(Segment::name)
                .startsWith("vip", "new", "repeat", "dormant", "prospects", "country-be", "country-fr", "country-lu")
                .contains("holiday-2024", "holiday-2025", "rfm-champions", "rfm-cant-lose", "rfm-about-to-sleep")
                .doesNotContain("holiday-2023", "holiday-2026")
                .hasSize(5 + 3 + 2 + 10)
                .doesNotHaveDuplicates();
    }

    @Test
    void everybodyIsWhereTheyBelong() {
        assertThat(members(BuiltInSegments.vip())).containsExactly("ann");
        assertThat(members(BuiltInSegments.newCustomers())).containsExactly("bob");
        assertThat(members(BuiltInSegments.repeat())).containsExactly("ann", "cem");
        assertThat(members(BuiltInSegments.dormant(90))).containsExactly("ann", "bob");
        assertThat(members(BuiltInSegments.dormant(91))).containsExactly("bob");
        assertThat(members(BuiltInSegments.prospects())).containsExactly("dee@post.example");
        assertThat(members(BuiltInSegments.country(new Country("BE")))).containsExactly("ann");
        assertThat(members(BuiltInSegments.holidayBuyers(Year.of(2024), HOLIDAYS)))
                .containsExactly("ann");
        assertThat(members(BuiltInSegments.holidayBuyers(Year.of(2025), HOLIDAYS)))
                .containsExactly("bob");
    }

    @Test
    void dormantIsWhoHasLapsed() {
        assertThat(members(BuiltInSegments.dormant(snapshot.rules().lapseDays())))
                .isEqualTo(members(segment("status = lapsed")));
    }

    @Test
    void everyCustomerIsInExactlyOneRfmGroupOnceThereAreScores() {
        ProfileSnapshot scored =
                CustomerRfm.of(snapshot, RfmSettings.asOf(snapshot.asOf())).snapshot();
        List<String> grouped = RfmGrid.tenGroups().groups().stream()
                .flatMap(group -> BuiltInSegments.rfmGroup(group).members(scored).stream())
                .map(profile -> profile.customer())
                .sorted()
                .toList();

        assertThat(grouped).containsExactly("ann", "bob", "cem");
        assertThat(BuiltInSegments.rfmGroup(new RfmGroup("champions")).members(snapshot))
                .isEmpty();
    }

    @Test
    void aHolidaySeasonCanReachIntoTheNextYear() {
        HolidayWindow winter = new HolidayWindow(MonthDay.of(12, 1), MonthDay.of(1, 6));

        assertThat(winter.to(Year.of(2025))).isEqualTo("2026-01-06");
        assertThat(winter.yearOf(LocalDate.of(2026, 1, 6))).contains(Year.of(2025));
        assertThat(winter.yearOf(LocalDate.of(2026, 1, 7))).isEmpty();
        assertThat(winter.yearOf(LocalDate.of(2026, 12, 1))).contains(Year.of(2026));
        assertThat(members(BuiltInSegments.holidayBuyers(Year.of(2025), winter)))
                .containsExactly("ann", "bob");
    }

    @Test
    void aSegmentIsWorthWhatItsMembersSpent() {
        SegmentInsight insight = SegmentInsight.of(BuiltInSegments.repeat(), snapshot);
        Currency euro = Currency.getInstance("EUR");

        assertThat(insight.members()).isEqualTo(2);
        assertThat(insight.orders()).isEqualTo(7);
        assertThat(insight.revenue()).isEqualTo(Money.ofMinor(12_005, euro));
        assertThat(insight.averageValue()).contains(Money.ofMinor(6_003, euro));
        assertThat(insight.share()).isEqualTo(0.5);
        assertThat(insight.revenueShare()).hasValue(12_005 / 14_005.0);
        assertThat(SegmentInsight.of(segment("nobody"), snapshot).averageValue())
                .isEmpty();
    }

    @Test
    void namesAreFitForFilesAndTags() {
        assertThat(SegmentName.of("can't lose")).isEqualTo("cant-lose");
        assertThat(SegmentName.of("  Élite / VIP+ ")).isEqualTo("elite-vip");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Segment("Big Spenders", "Big", "spend", Filter.everyone()))
                .withMessageContaining("Big Spenders");
    }

    private List<String> members(Segment segment) {
        return Shop.names(segment.members(snapshot));
    }

    private static Segment segment(String filter) {
        return new Segment("some", "Some", "are some", Filter.parse(filter));
    }
}
