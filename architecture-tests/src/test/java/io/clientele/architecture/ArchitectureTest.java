package io.clientele.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final ModuleGraph GRAPH = ModuleGraph.byLocation();

    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.clientele")
            .that(DescribedPredicate.describe(
                    "written by hand", type -> !type.getName().contains("jmh_generated")));

    static Stream<ArchRule> rules() {
        ArchitectureRules rules = new ArchitectureRules(GRAPH);
        return Stream.of(
                rules.everyClassIsOfAKnownModule(),
                rules.modulesPointDown(),
                rules.internalsAreLeftAlone(),
                rules.packagesHaveNoCycles(),
                rules.noAmbientTimeOrPlace(),
                rules.noUnseededRandomness(),
                rules.noPrinting(),
                rules.noThreads(),
                rules.noStaticMutableState(),
                rules.packagesAreWordsOfTheTrade(),
                rules.classesAreNamedForWhatTheyAre(),
                rules.apiShowsNoOtherLibrary(),
                rules.packagesAreNullMarked());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void mainCodeKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(main);
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(main.stream().map(JavaClass.class::cast).flatMap(type -> GRAPH.moduleOf().apply(type).stream()))
                .contains(
                        "crm-core",
                        "crm-segmentation",
                        "crm-vat",
                        "crm-exchange",
                        "crm-testkit",
                        "examples",
                        "benchmarks");
    }
}
