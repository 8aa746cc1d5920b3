package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.filter.Filter.And;
import io.clientele.filter.Filter.Not;
import io.clientele.filter.Filter.Or;
import java.util.List;

/**
 * How large a filter is. Immutable.
 *
 * @param depth levels
 * @param nodes conditions and connectives
 */
record Size(int depth, int nodes) {

    /**
     * The parts, if a filter can be made of them. The parts are within the limits already, so that the recursion is.
     *
     * @throws IllegalArgumentException if it would be too deep or too large
     */
    static ImmutableList<Filter> checked(ImmutableList<Filter> parts) {
        Size size = around(parts);
        checkArgument(size.depth <= Filter.MAX_DEPTH, "A filter is at most %s levels deep", Filter.MAX_DEPTH);
        checkArgument(size.nodes <= Filter.MAX_NODES, "A filter has at most %s conditions", Filter.MAX_NODES);
        return parts;
    }

    static Size of(Filter filter) {
        return around(partsOf(filter));
    }

    static List<Filter> partsOf(Filter filter) {
        if (filter instanceof And and) {
            return and.parts();
        }
        if (filter instanceof Or or) {
            return or.parts();
        }
        return filter instanceof Not not ? List.of(not.part()) : List.of();
    }

    private static Size around(List<Filter> parts) {
        int depth = 0;
        int nodes = 1;
        for (Filter part : parts) {
            Size size = of(part);
            depth = Math.max(depth, size.depth);
            nodes += size.nodes;
        }
        return new Size(depth + 1, nodes);
    }
}
