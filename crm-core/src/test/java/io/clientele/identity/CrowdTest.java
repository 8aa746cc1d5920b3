package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.fixture.TestShop;
import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that thousands use costs each of them the same. */
class CrowdTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 500})
    void theNextBuyerAtAnAddressOfThousandsCostsWhatTheFirstDid(int portion) {
        CountingStorage storage = new CountingStorage();
        Intake intake = new Intake(storage, TestShop.tenant().build(), new EmailIdentity(), () -> TestShop.NOW);
        take(intake, 0, 1_000, portion);
        long forTheFirst = storage.count();
        take(intake, 1_000, 5_000, portion);
        long forTheOthers = storage.count() - forTheFirst;

        assertThat(forTheOthers / 4).isLessThanOrEqualTo(forTheFirst * 11 / 10);
        assertThat(forTheFirst / 1_000).as("asked of the ports for one buyer").isLessThan(portion == 1 ? 90 : 30);
    }

    private static void take(Intake intake, int from, int to, int portion) {
        for (int start = from; start < to; start += portion) {
            List<Incoming> things = IntStream.range(start, Math.min(to, start + portion))
                    .mapToObj(CrowdTest::order)
                    .toList();
            intake.take(things);
        }
    }

    private static Incoming order(int number) {
        return Incoming.of(TestShop.order("" + number)
                .buyer(TestShop.guest("relay@market.example", "Given" + number + " Family" + number))
                .build());
    }
}
