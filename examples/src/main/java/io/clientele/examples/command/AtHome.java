package io.clientele.examples.command;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteAnswer;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.quote.Quotes;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.Treatment;
import java.util.ArrayList;
import java.util.List;

/** Which sales are of a state's own return, although their rate is not known. */
final class AtHome {
    private static final List<String> CATEGORY = List.of("category");

    private AtHome() {}

    /** Whether nothing but the rate of a category is open, and the whole is domestic whatever rate that has. */
    static boolean isCertain(Quote quote) {
        List<QuoteLine> lines = new ArrayList<>();
        for (int i = 0; i < quote.treatments().size(); i++) {
            QuoteLine line = quote.request().lines().get(i);
            lines.add(
                    quote.treatments().get(i) instanceof Treatment.Needs needs
                                    && needs.fields().equals(CATEGORY)
                            ? atStandardRate(line)
                            : line);
        }
        QuoteRequest request =
                QuoteRequest.builder().from(quote.request()).lines(lines).build();
        return Quotes.standard().of(request) instanceof QuoteAnswer.Quoted quoted
                && quoted.quote().treatments().stream().allMatch(AtHome::isDomestic);
    }

    private static QuoteLine atStandardRate(QuoteLine line) {
        Supply supply = Supply.builder()
                .from(line.supply())
                .category(ProductCategory.STANDARD)
                .build();
        return new QuoteLine(line.id(), supply, line.price());
    }

    private static boolean isDomestic(Treatment treatment) {
        return treatment instanceof Treatment.Decided decided && decided.reportedIn() == ReportedIn.DOMESTIC;
    }
}
