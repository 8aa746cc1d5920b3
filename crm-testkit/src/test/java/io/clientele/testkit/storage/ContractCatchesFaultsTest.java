package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class ContractCatchesFaultsTest {

    static List<Fault> faults() {
        return Faults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBrokenStorageFailsTheTestsThatAreMeantForItsFault(Fault fault) {
        Events events = run(
                fault,
                fault.caughtBy().stream()
                        .map(test -> selectMethod(BrokenStorageCase.class, test))
                        .toList());

        assertThat(events.failed().stream().map(Event::getTestDescriptor).map(TestDescriptor::getLegacyReportingName))
                .map(name -> name.replace("()", ""))
                .containsExactlyInAnyOrderElementsOf(fault.caughtBy());
    }

    @Test
    void nothingOfTheContractIsSkipped() {
        Events events = run(Faults.all().get(0), List.of(selectClass(InMemoryStorageTest.class)));

        assertThat(events.skipped().count()).isZero();
        assertThat(events.aborted().count()).isZero();
        assertThat(events.succeeded().count())
                .isGreaterThan(100)
                .isEqualTo(events.started().count());
    }

    private static Events run(Fault fault, List<? extends DiscoverySelector> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(BrokenStorageCase.FAULT, fault.name())
                .selectors(tests.toArray(DiscoverySelector[]::new))
                .execute()
                .testEvents();
    }
}
