package io.clientele.exchange.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Who of those who first bought in a month bought again, and when. A cohort is the customers of one month of first
 * purchase; the latest eighteen are kept. Immutable.
 *
 * @param cohorts earliest first, months without new customers among them; none where nothing was ever bought
 */
record Cohorts(List<Cohort> cohorts) {
    static final int SHOWN = 18;
    /** The last step: a year after the first purchase, or later. */
    static final int LAST_STEP = 12;

    /**
     * The customers of one month.
     *
     * @param month when they first bought
     * @param size how many they are
     * @param returned how many of them bought again 0, 1, … 11 months later, and 12 or more months later
     * @param reached the last of these steps that has begun
     */
    record Cohort(YearMonth month, int size, ImmutableIntArray returned, int reached) {}

    static Cohorts of(ProfileSnapshot snapshot) {
        return latest(snapshot)
                .map(last -> new Cohorts(new Counter(snapshot, last).cohorts()))
                .orElseGet(() -> new Cohorts(List.of()));
    }

    /** How many bought again at a step, of the cohorts that have reached it. */
    int returned(int step) {
        return cohorts.stream()
                .filter(cohort -> cohort.reached() >= step)
                .mapToInt(cohort -> cohort.returned().get(step))
                .sum();
    }

    /** How many customers the cohorts have that have reached a step. */
    int reached(int step) {
        return cohorts.stream()
                .filter(cohort -> cohort.reached() >= step)
                .mapToInt(Cohort::size)
                .sum();
    }

    private static Optional<YearMonth> latest(ProfileSnapshot snapshot) {
        return snapshot.profiles().stream()
                .flatMap(profile -> profile.firstOrder().stream())
                .max(LocalDate::compareTo)
                .map(YearMonth::from);
    }

    /** Counts the returns of each customer once a step; the place of a cohort is how many months it lies back. */
    private static final class Counter {
        private final ProfileSnapshot snapshot;
        private final YearMonth last;
        private final int[] size = new int[SHOWN];
        private final int[][] returned = new int[SHOWN][LAST_STEP + 1];

        Counter(ProfileSnapshot snapshot, YearMonth last) {
            this.snapshot = snapshot;
            this.last = last;
            int purchase = 0;
            for (int contact = 0; contact < snapshot.profiles().size(); contact++) {
                int end = purchase;
                while (end < snapshot.purchases() && snapshot.contact(end) == contact) {
                    end++;
                }
                count(snapshot.profiles().get(contact), purchase, end);
                purchase = end;
            }
        }

        private void count(CustomerProfile profile, int from, int to) {
            LocalDate first = profile.firstOrder().orElse(null);
            if (first == null || months(YearMonth.from(first), last) >= SHOWN) {
                return;
            }
            YearMonth month = YearMonth.from(first);
            int cohort = (int) months(month, last);
            size[cohort]++;
            boolean firstSeen = false;
            int lastStep = -1;
            for (int i = from; i < to; i++) {
                if (snapshot.amountMinor(i) <= 0) {
                    continue;
                }
                if (!firstSeen && snapshot.epochDay(i) == first.toEpochDay()) {
                    firstSeen = true;
                    continue;
                }
                int step = step(month, YearMonth.from(LocalDate.ofEpochDay(snapshot.epochDay(i))));
                returned[cohort][step] += step > lastStep ? 1 : 0;
                lastStep = step;
            }
        }

        List<Cohort> cohorts() {
            int earliest = SHOWN - 1;
            while (size[earliest] == 0) {
                earliest--;
            }
            ImmutableList.Builder<Cohort> cohorts = ImmutableList.builder();
            for (int back = earliest; back >= 0; back--) {
                YearMonth month = last.minusMonths(back);
                cohorts.add(new Cohort(
                        month,
                        size[back],
                        ImmutableIntArray.copyOf(returned[back]),
                        step(month, YearMonth.from(snapshot.asOf()))));
            }
            return cohorts.build();
        }

        private static int step(YearMonth from, YearMonth to) {
            return (int) Math.min(LAST_STEP, months(from, to));
        }

        private static long months(YearMonth from, YearMonth to) {
            return ChronoUnit.MONTHS.between(from, to);
        }
    }
}
