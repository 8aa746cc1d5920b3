package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RfmMemoryTest {
    private static final int CUSTOMERS = 100_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @EnumSource
    void takesLessThanAHundredBytesACustomerAndNoneAnOrder(RfmTies ties) {
        RfmSettings settings = RfmSettings.asOf(AS_OF).withQuintiles(ties);

        assertThat(bytesPerCustomer(orders(1_000_000), settings)).isLessThan(100);
    }

    private static long bytesPerCustomer(RfmColumns orders, RfmSettings settings) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Rfm.score(orders, settings);
        return (threads.getCurrentThreadAllocatedBytes() - before) / CUSTOMERS;
    }

    private static RfmColumns orders(int count) {
        SplittableRandom random = new SplittableRandom(7);
        int[] days = random.ints(count, 19_000, 20_000).toArray();
        return RfmColumns.of(
                CUSTOMERS,
                random.ints(count, 0, CUSTOMERS).toArray(),
                days,
                random.longs(count, -1_000, 100_000).toArray());
    }
}
