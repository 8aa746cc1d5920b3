package io.clientele.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.clientele.architecture.planted.KeepsState;
import io.clientele.architecture.planted.NamelessHelper;
import io.clientele.architecture.planted.Prints;
import io.clientele.architecture.planted.ReachesInternals;
import io.clientele.architecture.planted.ReadsClock;
import io.clientele.architecture.planted.ShowsLibrary;
import io.clientele.architecture.planted.StartsThread;
import io.clientele.architecture.planted.ThrowsDice;
import io.clientele.architecture.planted.UsesDefaultLocale;
import io.clientele.architecture.planted.first.First;
import io.clientele.architecture.planted.internal.Internals;
import io.clientele.architecture.planted.second.Second;
import io.clientele.architecture.planted.service.InNamelessPackage;
import io.clientele.architecture.planted.unmarked.Unmarked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen to fail on a planted fault. */
class ArchitectureRulesTest {

    /** The planted classes are of the lowest module, but for the internals and half of the cycle. */
    private static final ArchitectureRules RULES = new ArchitectureRules(new ModuleGraph(type -> {
        if (!type.getPackageName().startsWith("io.clientele")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type.getSimpleName()) {
                    case "Internals" -> "crm-segmentation";
                    case "Second" -> "crm-exchange";
                    default -> "crm-core";
                });
    }));

    private static final ArchitectureRules STRANGE =
            new ArchitectureRules(new ModuleGraph(type -> Optional.of("crm-surprise")));

    /** Imported together: each alone brings most of the JDK along. */
    private static final JavaClasses WITH_FORBIDDEN_MEMBERS = new ClassFileImporter()
            .importClasses(
                    forbiddenMembers().map(ArchitectureRulesTest::ownerOf).collect(Collectors.toSet()));

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(STRANGE.everyClassIsOfAKnownModule(), List.of(First.class)),
                Arguments.of(RULES.modulesPointDown(), List.of(First.class, Second.class)),
                Arguments.of(RULES.internalsAreLeftAlone(), List.of(ReachesInternals.class, Internals.class)),
                Arguments.of(RULES.packagesHaveNoCycles(), List.of(First.class, Second.class)),
                Arguments.of(RULES.noAmbientTimeOrPlace(), List.of(ReadsClock.class)),
                Arguments.of(RULES.noAmbientTimeOrPlace(), List.of(UsesDefaultLocale.class)),
                Arguments.of(RULES.noUnseededRandomness(), List.of(ThrowsDice.class)),
                Arguments.of(RULES.noPrinting(), List.of(Prints.class)),
                Arguments.of(RULES.noThreads(), List.of(StartsThread.class)),
                Arguments.of(RULES.noStaticMutableState(), List.of(KeepsState.class)),
                Arguments.of(RULES.packagesAreWordsOfTheTrade(), List.of(InNamelessPackage.class)),
                Arguments.of(RULES.classesAreNamedForWhatTheyAre(), List.of(NamelessHelper.class)),
                Arguments.of(RULES.apiShowsNoOtherLibrary(), List.of(ShowsLibrary.class)),
                Arguments.of(RULES.packagesAreNullMarked(), List.of(Unmarked.class)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsCaught(ArchRule rule, List<Class<?>> planted) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation())
                .isTrue();
    }

    static Stream<String> forbiddenMembers() {
        return Stream.of(
                        ForbiddenCalls.noAmbientTimeOrPlace(),
                        ForbiddenCalls.noUnseededRandomness(),
                        ForbiddenCalls.noPrinting(),
                        ForbiddenCalls.noThreads())
                .flatMap(calls -> calls.members().stream());
    }

    private static Class<?> ownerOf(String member) {
        String name = member.replaceFirst("\\(.*", "");
        try {
            return Class.forName(name.substring(0, name.lastIndexOf('.')));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("forbiddenMembers")
    void everyForbiddenMemberExists(String member) {
        assertThat(WITH_FORBIDDEN_MEMBERS.get(ownerOf(member)).getMembers())
                .extracting(JavaMember::getFullName)
                .contains(member);
    }

    @Test
    void bothTheCallAndTheReferenceToTheClockAreCaught() {
        var result = RULES.noAmbientTimeOrPlace().evaluate(new ClassFileImporter().importClasses(ReadsClock.class));

        assertThat(result.getFailureReport().getDetails())
                .hasSize(2)
                .anyMatch(detail -> detail.contains("currentTimeMillis"))
                .anyMatch(detail -> detail.contains("Instant.now"));
    }
}
