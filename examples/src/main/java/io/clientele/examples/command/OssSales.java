package io.clientele.examples.command;

import io.clientele.money.ExchangeRates;
import io.clientele.vat.Refusal;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteAnswer;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.report.OssAnswer;
import io.clientele.vat.report.OssReturn;
import io.clientele.vat.report.OssScheme;
import io.clientele.vat.report.RepeatedSales;
import io.clientele.vat.report.TaxPeriod;
import io.clientele.vat.report.VatEntries;
import io.clientele.vat.report.VatEntry;
import java.time.LocalDate;
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
     * Takes a sale. Whatever is wrong with one that is not in the return, the return is whole without it.
     *
     * @param place its path in the file with a point behind it, or nothing where the file has one sale
     */
    void add(QuoteAnswer answer, String place) {
        if (answer instanceof QuoteAnswer.Refused refused) {
            add(isElsewhere(refused), refused.refusal().sentence());
            return;
        }
        QuoteAnswer.Quoted quoted = (QuoteAnswer.Quoted) answer;
        Optional<String> needed = NeededFact.sentence(quoted.quote(), place);
        if (needed.isPresent()) {
            add(isElsewhere(quoted.quote()), needed.get());
            return;
        }
        add(VatEntries.of(quoted.quote()), place, quoted.idPath().orElse(place + "id"));
    }

    private void add(boolean isElsewhere, String problem) {
        if (isElsewhere) {
            elsewhere++;
        } else {
            problems.add(problem);
        }
    }

    /** A day that is wrong itself does not tell the period. */
    private boolean isElsewhere(QuoteAnswer.Refused refused) {
        String field = refused.refusal().field();
        boolean dayIsWrong = field.endsWith("date") || field.endsWith("corrected_on");
        return !dayIsWrong && refused.request().filter(this::isOfAnotherPeriod).isPresent();
    }

    private boolean isElsewhere(Quote undecided) {
        return isOfAnotherPeriod(undecided.request()) || AtHome.isCertain(undecided);
    }

    /** A correction is of the period in which it was made; one that does not say when may be of any. */
    private boolean isOfAnotherPeriod(QuoteRequest request) {
        Optional<LocalDate> day = request.corrects().isPresent()
                ? request.correctedOn()
                : request.sale().date();
        return day.filter(known -> !period.contains(known)).isPresent();
    }

    /** Each sale is summed up by itself first, so that what is refused is refused in its place. */
    private void add(List<VatEntry> sale, String place, String idPath) {
        OssAnswer alone = OssReturn.of(sale, period, scheme, rates);
        if (alone instanceof OssAnswer.Refused refused) {
            problem(place + refused.refusal().field(), refused.refusal());
            return;
        }
        countOthers(sale);
        if (isEmpty(alone)) {
            elsewhere++;
            return;
        }
        repeated.add(sale).ifPresentOrElse(refusal -> problem(idPath, refusal), () -> entries.addAll(sale));
    }

    private void problem(String path, Refusal refusal) {
        problems.add(new Refusal(path, refusal.problem()).sentence());
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
