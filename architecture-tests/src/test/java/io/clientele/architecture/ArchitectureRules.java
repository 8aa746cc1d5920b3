package io.clientele.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The rules, for whatever graph of modules. Immutable. */
record ArchitectureRules(ModuleGraph graph) {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    ArchRule everyClassIsOfAKnownModule() {
        return noClasses().should(be(graph.strangers())).because("the graph names every module");
    }

    ArchRule modulesPointDown() {
        return classes().should(graph.useOnlyModulesBelow()).because("a host takes what it needs and no more");
    }

    ArchRule internalsAreLeftAlone() {
        return classes().should(graph.leaveInternalsAlone()).because("what is internal may change any day");
    }

    ArchRule packagesHaveNoCycles() {
        return slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();
    }

    ArchRule noAmbientTimeOrPlace() {
        return classes()
                .that(graph.libraryClasses())
                .should(ForbiddenCalls.noAmbientTimeOrPlace())
                .because("the same input gives the same bytes on every machine");
    }

    ArchRule noUnseededRandomness() {
        return classes()
                .that(graph.libraryClasses())
                .should(ForbiddenCalls.noUnseededRandomness())
                .because("the same input gives the same bytes every time");
    }

    ArchRule noPrinting() {
        return classes()
                .that(graph.libraryClasses())
                .should(ForbiddenCalls.noPrinting())
                .because("the console is the host's");
    }

    ArchRule noThreads() {
        return classes()
                .that(graph.embeddedClasses())
                .should(ForbiddenCalls.noThreads())
                .because("the threads are the host's");
    }

    ArchRule noStaticMutableState() {
        return fields().that()
                .areDeclaredInClassesThat(graph.libraryClasses())
                .and()
                .haveModifier(STATIC)
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .should()
                .haveModifier(FINAL)
                .because("two hosts in one process must not meet");
    }

    ArchRule packagesAreWordsOfTheTrade() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..service..",
                        "..services..",
                        "..impl..",
                        "..common..",
                        "..spi..",
                        "..helper..",
                        "..helpers..",
                        "..misc..",
                        "..dto..")
                .because("a package is a word of the trade");
    }

    ArchRule classesAreNamedForWhatTheyAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|Helper|Utils?|DTO|Dto|Repository)")
                .because("such a name says nothing");
    }

    ArchRule apiShowsNoOtherLibrary() {
        return classes()
                .that(graph.libraryClasses())
                .and()
                .arePublic()
                .and()
                .resideOutsideOfPackage("..internal..")
                .should(new ApiSignatures())
                .because("a library in a signature cannot be replaced");
    }

    ArchRule packagesAreNullMarked() {
        return classes()
                .should(be(DescribedPredicate.describe(
                        "in a package that is @NullMarked",
                        (JavaClass type) -> type.getPackage().isAnnotatedWith(NULL_MARKED))))
                .because("no null crosses the API");
    }

    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("io.clientele")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
