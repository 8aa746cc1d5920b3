package io.clientele.testkit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class ChannelContractCatchesFaultsTest {

    static List<ChannelFault> faults() {
        return BrokenChannels.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBrokenChannelFailsTheTestsThatAreMeantForItsFault(ChannelFault fault) {
        Events events = run(
                fault.name(),
                fault.caughtBy().stream()
                        .map(test -> selectMethod(BrokenChannelCase.class, test))
                        .toList());

        assertThat(failed(events)).containsExactlyInAnyOrderElementsOf(fault.caughtBy());
    }

    @Test
    void everyTestOfTheContractCatchesSomeFault() {
        Set<String> caught =
                faults().stream().flatMap(fault -> fault.caughtBy().stream()).collect(Collectors.toSet());

        assertThat(names(run("", List.of(selectClass(RecordingChannelContractTest.class)))
                        .started()))
                .containsAll(caught)
                .isSubsetOf(withTheFirst(caught));
    }

    /** That a message arrives at all is what the others build on. */
    private static Set<String> withTheFirst(Set<String> caught) {
        Set<String> all = new TreeSet<>(caught);
        all.add("aMessageIsAcceptedAndArrives");
        return all;
    }

    @Test
    void aChannelThatKeepsItsPromisesPassesWithoutASkip() {
        Events events = run("", List.of(selectClass(RecordingChannelContractTest.class)));

        assertThat(events.skipped().count() + events.aborted().count()).isZero();
        assertThat(events.succeeded().count())
                .isGreaterThan(10)
                .isEqualTo(events.started().count());
    }

    private static List<String> failed(Events events) {
        return names(events.failed());
    }

    private static List<String> names(Events events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getLegacyReportingName().replace("()", ""))
                .toList();
    }

    private static Events run(String fault, List<? extends DiscoverySelector> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(BrokenChannelCase.FAULT, fault)
                .selectors(tests.toArray(DiscoverySelector[]::new))
                .execute()
                .testEvents();
    }
}
