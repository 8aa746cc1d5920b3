package io.clientele.examples.command;

import io.clientele.filter.Filter;
import io.clientele.filter.FilterSyntaxException;

/** Reads the filters of the command line. */
final class Where {
    private Where() {}

    static Filter parse(String text) {
        try {
            return Filter.parse(text);
        } catch (FilterSyntaxException wrong) {
            throw CommandException.usage("--where: " + wrong.getMessage());
        }
    }
}
