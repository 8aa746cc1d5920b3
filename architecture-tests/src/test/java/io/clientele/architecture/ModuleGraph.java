package io.clientele.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which module a class is of, and which modules each may use. Immutable. */
record ModuleGraph(Function<JavaClass, Optional<String>> moduleOf) {

    private static final Pattern LOCATION =
            Pattern.compile(".*/(crm-[a-z]+|examples|benchmarks)((-[0-9][^/]*)?\\.jar|/target/classes)\\b.*");

    /** What the modules share among themselves. */
    private static final String SHARED_INTERNALS = "io.clientele.internal";

    private static final Set<String> ALL =
            Set.of("crm-core", "crm-segmentation", "crm-vat", "crm-exchange", "crm-testkit", "crm-jdbc");

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "crm-core", Set.of(),
            "crm-segmentation", Set.of("crm-core"),
            "crm-vat", Set.of("crm-core"),
            "crm-exchange", Set.of("crm-core", "crm-segmentation"),
            "crm-jdbc", Set.of("crm-core", "crm-vat"),
            "crm-testkit", Set.of("crm-core", "crm-vat"),
            "examples", ALL,
            "benchmarks", ALL);

    /** Tells the module by where a class was loaded from. */
    static ModuleGraph byLocation() {
        return new ModuleGraph(ModuleGraph::locationOf);
    }

    private static Optional<String> locationOf(JavaClass type) {
        return type.getSource().flatMap(source -> {
            var matcher = LOCATION.matcher(source.getUri().toString());
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        });
    }

    /** The classes that run in a host; those of the testkit run in its tests, where threads must meet. */
    DescribedPredicate<JavaClass> embeddedClasses() {
        return DescribedPredicate.describe(
                "classes that run in a host",
                type -> moduleOf.apply(type)
                        .filter(module -> !module.equals("crm-testkit"))
                        .map(ALL::contains)
                        .orElse(false));
    }

    /** The classes of the modules that are published. */
    DescribedPredicate<JavaClass> libraryClasses() {
        return DescribedPredicate.describe(
                "classes of the library",
                type -> moduleOf.apply(type).map(ALL::contains).orElse(false));
    }

    /** The classes that are of no module of the graph. */
    DescribedPredicate<JavaClass> strangers() {
        return DescribedPredicate.describe(
                "of no known module",
                type -> moduleOf.apply(type).filter(MAY_USE::containsKey).isEmpty());
    }

    /** Uses only what the graph allows. */
    ArchCondition<JavaClass> useOnlyModulesBelow() {
        return onlyHave("use only modules below", dependency -> {
            Optional<String> from = moduleOf.apply(dependency.getOriginClass());
            Optional<String> to = moduleOf.apply(dependency.getTargetClass());
            return from.isEmpty()
                    || to.isEmpty()
                    || from.equals(to)
                    || MAY_USE.getOrDefault(from.get(), Set.of()).contains(to.get());
        });
    }

    /**
     * Leaves internal packages of other modules and libraries alone, but for those that the modules of this library
     * share, as far as their {@code module-info} lets them.
     */
    ArchCondition<JavaClass> leaveInternalsAlone() {
        return onlyHave("leave internals of others alone", dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            String name = target.getPackageName();
            return !List.of(name.split("\\.", -1)).contains("internal")
                    || name.startsWith(SHARED_INTERNALS)
                    || moduleOf.apply(dependency.getOriginClass()).equals(moduleOf.apply(target));
        });
    }

    private static ArchCondition<JavaClass> onlyHave(String description, Predicate<Dependency> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    events.add(new SimpleConditionEvent(
                            dependency, allowed.test(dependency), dependency.getDescription()));
                }
            }
        };
    }
}
