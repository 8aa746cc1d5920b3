package io.clientele.filter;

import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A part of a compiled filter. Immutable. */
sealed interface Node {

    boolean test(CustomerProfile profile);

    Explanation explain(CustomerProfile profile);

    /** What it says when it is denied. */
    default Explanation explainDenied(CustomerProfile profile) {
        return new Explanation(!test(profile), "not this", List.of(explain(profile)));
    }

    /** Always the same. */
    record Constant(boolean holds) implements Node {
        @Override
        public boolean test(CustomerProfile profile) {
            return holds;
        }

        @Override
        public Explanation explain(CustomerProfile profile) {
            return new Explanation(holds, holds ? "everyone" : "nobody", List.of());
        }
    }

    /** True if all parts are. */
    record All(List<Node> parts) implements Node {
        @Override
        public boolean test(CustomerProfile profile) {
            for (Node part : parts) {
                if (!part.test(profile)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Explanation explain(CustomerProfile profile) {
            return new Explanation(test(profile), "all of these", explained(parts, profile));
        }
    }

    /** True if a part is. */
    record Any(List<Node> parts) implements Node {
        @Override
        public boolean test(CustomerProfile profile) {
            for (Node part : parts) {
                if (part.test(profile)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Explanation explain(CustomerProfile profile) {
            return new Explanation(test(profile), "at least one of these", explained(parts, profile));
        }
    }

    /** True if the part is not. */
    record Denied(Node part) implements Node {
        @Override
        public boolean test(CustomerProfile profile) {
            return !part.test(profile);
        }

        @Override
        public Explanation explain(CustomerProfile profile) {
            return part.explainDenied(profile);
        }
    }

    /**
     * A condition.
     *
     * @param test the condition
     * @param actual what the customer has: {@code orders is 7}
     * @param wanted what is wanted: {@code 5 or more}
     */
    record Fact(Predicate<CustomerProfile> test, Function<CustomerProfile, String> actual, String wanted)
            implements Node {
        @Override
        public boolean test(CustomerProfile profile) {
            return test.test(profile);
        }

        @Override
        public Explanation explain(CustomerProfile profile) {
            return new Explanation(test(profile), actual.apply(profile) + ", wanted " + wanted, List.of());
        }

        @Override
        public Explanation explainDenied(CustomerProfile profile) {
            return new Explanation(
                    !test(profile), actual.apply(profile) + ", wanted " + Words.denied(wanted), List.of());
        }
    }

    private static List<Explanation> explained(List<Node> parts, CustomerProfile profile) {
        return parts.stream().map(part -> part.explain(profile)).toList();
    }
}
