package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.Verification;
import io.clientele.vat.vies.PatienceSettings;
import io.clientele.vat.vies.PatientRegister;
import io.clientele.vat.vies.ViesAnswer;
import io.clientele.vat.vies.ViesError;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads and several nodes that ask for one number. */
@Timeout(120)
class PatientSharingTest extends AgainstFakeVies {
    private static final int THREADS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final AtomicInteger questions = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void threadsThatAskForOneNumberAtOnceShareOneQuestion() throws Exception {
        CountDownLatch allCame = new CountDownLatch(THREADS);
        PatientRegister register = patient(number -> {
            questions.incrementAndGet();
            await(allCame);
            return inUse(number);
        });
        List<Future<ViesAnswer>> answers = threads.invokeAll(Collections.nCopies(THREADS, () -> {
            allCame.countDown();
            return register.ask(GERMAN);
        }));

        for (Future<ViesAnswer> answer : answers) {
            assertThat(answer.get()).isEqualTo(inUse(GERMAN));
        }
        assertThat(questions).hasValue(1);
    }

    @Test
    void whoWaitsForAQuestionThatIsBrokenOffAsksItself() throws Exception {
        CountDownLatch firstIsAsking = new CountDownLatch(1);
        PatientRegister register = patient(number -> {
            if (questions.getAndIncrement() > 0) {
                return inUse(number);
            }
            firstIsAsking.countDown();
            return untilInterrupted(number);
        });
        Future<ViesAnswer> first = threads.submit(() -> register.ask(GERMAN));
        await(firstIsAsking);
        Future<ViesAnswer> second = threads.submit(() -> register.ask(GERMAN));
        first.cancel(true);

        assertThat(second.get()).isEqualTo(inUse(GERMAN));
    }

    @Test
    void whoWaitsForAQuestionThatFailsAsksItself() throws Exception {
        CountDownLatch bothCame = new CountDownLatch(2);
        PatientRegister register = patient(number -> {
            if (questions.getAndIncrement() > 0) {
                return inUse(number);
            }
            await(bothCame);
            throw new IllegalStateException("planted");
        });
        Callable<ViesAnswer> asking = () -> {
            bothCame.countDown();
            return register.ask(GERMAN);
        };
        List<Future<ViesAnswer>> answers = threads.invokeAll(List.of(asking, asking));

        assertThat(answers)
                .filteredOn(PatientSharingTest::succeeds)
                .singleElement()
                .satisfies(answer -> assertThat(answer.get()).isEqualTo(inUse(GERMAN)));
    }

    @Test
    void whoWaitsAndIsInterruptedStopsWaiting() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        PatientRegister register = patient(number -> {
            asking.countDown();
            await(end);
            return inUse(number);
        });
        Future<ViesAnswer> first = threads.submit(() -> register.ask(GERMAN));
        await(asking);

        Thread.currentThread().interrupt();
        ViesAnswer answer = register.ask(GERMAN);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isEqualTo(new ViesAnswer.Silence(GERMAN, NOW, ViesError.INTERRUPTED));
        end.countDown();
        assertThat(first.get()).isEqualTo(inUse(GERMAN));
    }

    @Test
    void silenceOfAnotherNodeDoesNotTakeThePlaceOfAnAnswer() {
        fake.register(GERMAN);
        PatientRegister one = patient(vies());
        ViesAnswer answer = one.ask(GERMAN);
        fake.down("DE", ViesError.MS_UNAVAILABLE);
        assertThat(patient(vies()).ask(GERMAN).verification()).isEqualTo(Verification.UNKNOWN);
        clock.advance(Duration.ofMinutes(1));

        assertThat(one.askAgain(10)).containsExactly(answer);
        assertThat(one.ask(GERMAN)).isEqualTo(answer);
        assertThat(pending.find(GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "P3651D", "PT2562047788015215H"})
    void aTimeThatNothingIsKeptForIsRefused(Duration time) {
        Duration usual = Duration.ofMinutes(1);

        assertThatThrownBy(() -> new PatienceSettings(time, usual, usual, 3, usual))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatienceSettings(usual, time, usual, 3, usual))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatienceSettings(usual, usual, time, 3, usual))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatienceSettings(usual, usual, usual, 3, time))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLongestTimesAreTimesToo() {
        Duration longest = Duration.ofDays(3650);
        PatienceSettings settings = new PatienceSettings(longest, longest, longest, 1, longest);
        PatientRegister register = PatientRegister.of(PatientSharingTest::inUse, settings, pending, clock);

        assertThat(register.ask(GERMAN)).isEqualTo(inUse(GERMAN));
    }

    private static ViesAnswer inUse(VatNumber number) {
        return new ViesAnswer.InUse(number, NOW, Optional.empty(), Optional.empty(), ViesAnswer.Trader.UNDISCLOSED);
    }

    private static ViesAnswer untilInterrupted(VatNumber number) {
        try {
            new CountDownLatch(1).await();
            return inUse(number);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new ViesAnswer.Silence(number, NOW, ViesError.INTERRUPTED);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean succeeds(Future<ViesAnswer> answer) {
        try {
            answer.get();
            return true;
        } catch (InterruptedException | ExecutionException failed) {
            return false;
        }
    }
}
