package io.clientele.examples.command;

import io.clientele.filter.CompiledFilter;
import io.clientele.filter.Filter;
import io.clientele.filter.FilterSyntaxException;
import java.util.Optional;

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

    /** The filter for a shop and its day; true for everybody where none was given. */
    static CompiledFilter bind(Optional<String> text, LoadedShop shop) {
        return text.map(Where::parse).orElse(Filter.everyone()).bind(shop.tenant(), shop.asOf());
    }
}
