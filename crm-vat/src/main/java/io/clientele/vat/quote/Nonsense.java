package io.clientele.vat.quote;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.rate.VatRates;
import io.clientele.vat.treatment.Treatment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what is missing from what makes no sense. A fact that is given and asked for all the same will not be had by
 * asking again: a day before the law that is known here, or a kind of goods of which no country has a rate, which is
 * mostly a slip of the pen. A kind that other countries have a rate for is still asked for.
 */
final class Nonsense {
    private Nonsense() {}

    /** Refuses what contradicts itself, before anything is decided by it. */
    static void check(QuoteRequest request) {
        supplies(request);
        PartyNumber.check(request);
        correction(request);
        Set<String> ids = request.lines().stream().map(QuoteLine::id).collect(Collectors.toSet());
        for (int i = 0; i < request.adjustments().size(); i++) {
            Optional<String> line = request.adjustments().get(i).vatOfLine();
            if (line.isPresent() && !ids.contains(line.get())) {
                throw new RefusedException("adjustments[" + i + "].vat_of_line", "is the id of no line");
            }
        }
    }

    private static void supplies(QuoteRequest request) {
        for (int i = 0; i < request.lines().size(); i++) {
            String line = "lines[" + i + "].";
            Contradiction.in(request.lines().get(i).supply()).ifPresent(found -> {
                throw new RefusedException(line + found.field(), found.problem());
            });
        }
    }

    private static void correction(QuoteRequest request) {
        request.correctedOn().ifPresent(made -> {
            if (request.corrects().isEmpty()) {
                throw new RefusedException("corrected_on", "is given, and 'corrects' is not");
            }
            if (request.sale().date().filter(made::isBefore).isPresent()) {
                throw new RefusedException("corrected_on", "is before the day of the sale that is corrected");
            }
        });
    }

    static void check(QuoteRequest request, List<Treatment> treated, VatRates rates) {
        for (int i = 0; i < treated.size(); i++) {
            if (treated.get(i) instanceof Treatment.Needs needs) {
                date(request, needs);
                category(request.lines().get(i).supply().category(), "lines[" + i + "].category", needs, rates);
            }
        }
    }

    private static void date(QuoteRequest request, Treatment.Needs needs) {
        if (needs.fields().contains("date") && request.sale().date().isPresent()) {
            throw new RefusedException("date", "lies before what is known here: " + needs.why());
        }
    }

    private static void category(ProductCategory category, String path, Treatment.Needs needs, VatRates rates) {
        if (needs.fields().contains("category") && !rates.knows(category)) {
            throw new RefusedException(
                    path,
                    "is no kind of goods or service that the table of rates knows; a kind of the host's own needs a"
                            + " 'rate' in its line, or a row in the table");
        }
    }
}
