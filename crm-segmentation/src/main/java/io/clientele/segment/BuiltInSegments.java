package io.clientele.segment;

import com.google.common.collect.ImmutableList;
import io.clientele.address.Country;
import io.clientele.churn.ChurnBand;
import io.clientele.filter.Day;
import io.clientele.filter.Filter;
import io.clientele.filter.KnownText;
import io.clientele.filter.OrderedCondition;
import io.clientele.filter.Period;
import io.clientele.filter.TextCondition;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.PurchaseDays;
import io.clientele.rfm.RfmGrid;
import io.clientele.rfm.RfmGroup;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The segments that nearly every shop wants. */
public final class BuiltInSegments {
    private BuiltInSegments() {}

    /**
     * All of them that make sense for a shop: the five by orders, one for each country that a profile has, one for each
     * year in whose holiday window somebody bought, one for each RFM group, and, if churn was looked at, one for each
     * band.
     *
     * @param snapshot the profiles; those of the RFM groups have members if it is that of
     *     {@link io.clientele.rfm.CustomerRfm#snapshot}
     * @param holidays when people buy presents
     * @param grid the RFM groups
     * @return in this order: by orders, countries by code, years ascending, groups in the order of the grid, bands from
     *     low to high
     */
    public static List<Segment> of(ProfileSnapshot snapshot, HolidayWindow holidays, RfmGrid grid) {
        ImmutableList.Builder<Segment> segments = ImmutableList.builder();
        segments.add(vip(), newCustomers(), repeat(), dormant(snapshot.rules().lapseDays()), prospects());
        snapshot.profiles().stream()
                .map(CustomerProfile::country)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .forEach(country -> segments.add(country(country)));
        holidayYears(snapshot, holidays).forEach(year -> segments.add(holidayBuyers(year, holidays)));
        grid.groups().forEach(group -> segments.add(rfmGroup(group)));
        boolean churn = snapshot.profiles().stream()
                .anyMatch(who -> who.scores().word(KnownText.CHURN_BAND.label()).isPresent());
        if (churn) {
            Arrays.stream(ChurnBand.values()).forEach(band -> segments.add(churnBand(band)));
        }
        return segments.build();
    }

    /** {@return {@code vip}: 5 or more orders} */
    public static Segment vip() {
        return new Segment("vip", "VIP", "ordered 5 times or more", Filter.parse("orders >= 5"));
    }

    /** {@return {@code new}: exactly one order} */
    public static Segment newCustomers() {
        return new Segment("new", "New", "ordered exactly once", Filter.parse("orders = 1"));
    }

    /** {@return {@code repeat}: two orders or more} */
    public static Segment repeat() {
        return new Segment("repeat", "Repeat", "ordered twice or more", Filter.parse("orders >= 2"));
    }

    /**
     * {@code dormant}: has ordered, not for some days.
     *
     * @param days so many or more since the last order, at least 1; see
     *     {@link io.clientele.profile.ProfileRules#lapseDays}
     * @return the segment
     */
    public static Segment dormant(int days) {
        return new Segment(
                "dormant",
                "Dormant",
                "have ordered, but not for " + days + " days",
                Filter.parse("orders >= 1 and last_order not in last " + days + " days"));
    }

    /** {@return {@code prospects}: known, and have not ordered} */
    public static Segment prospects() {
        return new Segment("prospects", "Prospects", "are known, but have not ordered", Filter.parse("orders = 0"));
    }

    /** {@return {@code country-lu}: where the last order was shipped, else where the person lives} */
    public static Segment country(Country country) {
        return new Segment(
                "country-" + country.code().toLowerCase(Locale.ROOT),
                country.name(),
                "had their last order shipped to " + country.name() + ", or live there",
                TextCondition.is(KnownText.COUNTRY, country.code()));
    }

    /** {@return {@code holiday-2025}: ordered within the holiday window that begins in a year} */
    public static Segment holidayBuyers(Year year, HolidayWindow holidays) {
        Period window = new Period.Between(Day.of(holidays.from(year)), Day.of(holidays.to(year)));
        return new Segment(
                "holiday-" + year,
                "Holiday buyers " + year,
                "ordered from " + holidays.from(year) + " to " + holidays.to(year),
                OrderedCondition.within(window));
    }

    /** {@return {@code rfm-champions}: in an RFM group} */
    public static Segment rfmGroup(RfmGroup group) {
        return new Segment(
                "rfm-" + SegmentName.of(group.name()),
                "RFM: " + group.name(),
                "are in the RFM group '" + group.name() + "'",
                TextCondition.is(KnownText.RFM_GROUP, group.name()));
    }

    /** {@return {@code churn-high}: in a band of the churn risk} */
    public static Segment churnBand(ChurnBand band) {
        return new Segment(
                "churn-" + band.label(),
                "Churn risk: " + band.label(),
                "have a " + band.label() + " risk to stay away",
                TextCondition.is(KnownText.CHURN_BAND, band.label()));
    }

    private static NavigableSet<Year> holidayYears(ProfileSnapshot snapshot, HolidayWindow holidays) {
        NavigableSet<Year> years = new TreeSet<>();
        for (CustomerProfile profile : snapshot.profiles()) {
            PurchaseDays days = profile.purchaseDays();
            IntStream.range(0, days.count())
                    .mapToObj(days::day)
                    .map(holidays::yearOf)
                    .flatMap(Optional::stream)
                    .forEach(years::add);
        }
        return years;
    }
}
