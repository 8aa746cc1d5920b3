package io.clientele.exchange.report;

import com.google.common.collect.ImmutableList;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What came in month by month, up to the month of the report: the latest three years, and what was before in one sum.
 * Immutable.
 *
 * @param months the months, earliest first, months without orders among them; none where nothing was ever bought
 * @param before what was earlier; absent where nothing was
 * @param lastIsWhole whether the last month is over
 */
record MonthlyRevenue(List<Month> months, Optional<Sum> before, boolean lastIsWhole) {
    static final int SHOWN = 36;

    /**
     * A month.
     *
     * @param month which
     * @param sum what came in
     */
    record Month(YearMonth month, Sum sum) {}

    /**
     * What came in within a time.
     *
     * @param orders purchases
     * @param newCustomers those who bought for the first time
     * @param revenueMinor purchases less returns, in minor units
     */
    record Sum(int orders, int newCustomers, long revenueMinor) {}

    static MonthlyRevenue of(ProfileSnapshot snapshot) {
        YearMonth last = YearMonth.from(snapshot.asOf());
        boolean whole = snapshot.asOf().equals(last.atEndOfMonth());
        if (snapshot.purchases() == 0) {
            return new MonthlyRevenue(List.of(), Optional.empty(), whole);
        }
        Counter counter = new Counter(last);
        for (int i = 0; i < snapshot.purchases(); i++) {
            counter.add(snapshot.epochDay(i), snapshot.amountMinor(i));
        }
        for (CustomerProfile profile : snapshot.profiles()) {
            profile.firstOrder().ifPresent(counter::addNewCustomer);
        }
        return new MonthlyRevenue(counter.months(), counter.before(), whole);
    }

    /** Adds up; the place of a month is how many months it lies back, and {@code SHOWN} stands for all earlier. */
    private static final class Counter {
        private final YearMonth last;
        private final int[] orders = new int[SHOWN + 1];
        private final int[] newCustomers = new int[SHOWN + 1];
        private final long[] revenueMinor = new long[SHOWN + 1];
        private final boolean[] used = new boolean[SHOWN + 1];

        Counter(YearMonth last) {
            this.last = last;
        }

        void add(int epochDay, long amountMinor) {
            int back = back(LocalDate.ofEpochDay(epochDay));
            used[back] = true;
            orders[back] += amountMinor > 0 ? 1 : 0;
            revenueMinor[back] = Math.addExact(revenueMinor[back], amountMinor);
        }

        void addNewCustomer(LocalDate day) {
            int back = back(day);
            used[back] = true;
            newCustomers[back]++;
        }

        private int back(LocalDate day) {
            return (int) Math.min(SHOWN, ChronoUnit.MONTHS.between(YearMonth.from(day), last));
        }

        private Sum sum(int back) {
            return new Sum(orders[back], newCustomers[back], revenueMinor[back]);
        }

        List<Month> months() {
            int earliest = SHOWN;
            while (!used[earliest]) {
                earliest--;
            }
            ImmutableList.Builder<Month> months = ImmutableList.builder();
            for (int back = Math.min(earliest, SHOWN - 1); back >= 0; back--) {
                months.add(new Month(last.minusMonths(back), sum(back)));
            }
            return months.build();
        }

        Optional<Sum> before() {
            return used[SHOWN] ? Optional.of(sum(SHOWN)) : Optional.empty();
        }
    }
}
