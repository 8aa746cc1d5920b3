package io.clientele.examples.command;

import io.clientele.vat.quote.Quote;
import io.clientele.vat.treatment.Treatment;
import java.util.Optional;
import java.util.Set;

/** Says what a quote lacks. */
final class NeededFact {
    /** The facts that are given in a line, and not in the sale. */
    private static final Set<String> OF_A_LINE = Set.of("supply", "category", "place_rule", "reverse_charge", "rate");

    private NeededFact() {}

    /**
     * The first fact that is needed, in a sentence; empty where all is decided.
     *
     * @param place the path of the sale in the file with a point behind it, or nothing
     */
    static Optional<String> sentence(Quote quote, String place) {
        for (int i = 0; i < quote.treatments().size(); i++) {
            if (quote.treatments().get(i) instanceof Treatment.Needs needs) {
                String field = needs.fields().get(0);
                String line = OF_A_LINE.contains(field) ? "lines[" + i + "]." : "";
                return Optional.of("'" + place + line + field + "' is needed: " + needs.why());
            }
        }
        return Optional.empty();
    }
}
