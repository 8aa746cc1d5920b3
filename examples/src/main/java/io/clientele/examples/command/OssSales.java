package io.clientele.examples.command;

import io.clientele.money.ExchangeRates;
import io.clientele.vat.Refusal;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteAnswer;
import io.clientele.vat.report.OssAnswer;
import io.clientele.vat.report.OssReturn;
import io.clientele.vat.report.OssScheme;
import io.clientele.vat.report.RepeatedSales;
import io.clientele.vat.report.TaxPeriod;
import io.clientele.vat.report.VatEntries;
import io.clientele.vat.report.VatEntry;
import io.clientele.vat.treatment.Treatment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sales that go into a return, and what is wrong with those that cannot. Not thread-safe. */
final class OssSales {
    private final TaxPeriod period;
    private final OssScheme scheme;
    private final ExchangeRates rates;
    private final RepeatedSales repeated = new RepeatedSales();
    private final SortedMap<OssScheme, Integer> ofOthers = new TreeMap<>();
    private final List<VatEntry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int elsewhere;

    OssSales(TaxPeriod period, OssScheme scheme, ExchangeRates rates) {
        this.period = period;
        this.scheme = scheme;
        this.rates = rates;
    }

    /**
     * Takes a sale.
     *
     * @param place its path in the file with a point behind it, or nothing where the file has one sale
     */
    void add(QuoteAnswer answer, String place) {
        if (answer instanceof QuoteAnswer.Refused refused) {
            problems.add(refused.refusal().sentence());
            return;
        }
        Quote quote = ((QuoteAnswer.Quoted) answer).quote();
        Optional<Treatment.Needs> needs = undecided(quote);
        if (needs.isPresent()) {
            problems.add("'" + place + needs.get().fields().get(0) + "' is needed: "
                    + needs.get().why());
            return;
        }
        add(VatEntries.of(quote), place);
    }

    private static Optional<Treatment.Needs> undecided(Quote quote) {
        return quote.treatments().stream()
                .filter(Treatment.Needs.class::isInstance)
                .map(Treatment.Needs.class::cast)
                .findFirst();
    }

    /** Each sale is summed up by itself first, so that what is refused is refused in its place. */
    private void add(List<VatEntry> sale, String place) {
        OssAnswer alone = OssReturn.of(sale, period, scheme, rates);
        if (alone instanceof OssAnswer.Refused refused) {
            problem(place, refused.refusal());
            return;
        }
        countOthers(sale);
        if (isEmpty(alone)) {
            elsewhere++;
            return;
        }
        repeated.add(sale).ifPresentOrElse(refusal -> problem(place, refusal), () -> entries.addAll(sale));
    }

    private void problem(String place, Refusal refusal) {
        problems.add(new Refusal(place + refusal.field(), refusal.problem()).sentence());
    }

    private void countOthers(List<VatEntry> sale) {
        for (OssScheme other : OssScheme.values()) {
            if (other != scheme && other.hasPeriod(period) && !isEmpty(OssReturn.of(sale, period, other, rates))) {
                ofOthers.merge(other, 1, Integer::sum);
            }
        }
    }

    private static boolean isEmpty(OssAnswer answer) {
        return answer instanceof OssAnswer.Made made
                && made.oss().lines().isEmpty()
                && made.oss().corrections().isEmpty();
    }

    /** What the sales come to. */
    OssAnswer sum() {
        return OssReturn.of(entries, period, scheme, rates);
    }

    /** What is wrong with the sales that cannot be used, in their order. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** How many sales belong, in whole or in part, to the return of another scheme for the period. */
    SortedMap<OssScheme, Integer> ofOthers() {
        return Collections.unmodifiableSortedMap(ofOthers);
    }

    /** How many sales can be used, and are of another period or not reported in this one-stop shop. */
    int elsewhere() {
        return elsewhere;
    }
}
