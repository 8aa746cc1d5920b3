package io.clientele.vat.report;

import io.clientele.money.Money;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.treatment.ReportedIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sums the report of a period to one state up. Not thread-safe. */
final class PeriodSums {

    private record DomesticKey(VatCategory category, Standing standing, VatRate rate) {
        static final Comparator<DomesticKey> ORDER = Comparator.comparing(DomesticKey::category)
                .thenComparing(DomesticKey::standing)
                .thenComparing(DomesticKey::rate, Comparator.reverseOrder());

        static DomesticKey of(VatEntry entry) {
            return new DomesticKey(
                    entry.vat().category(), entry.standing(), entry.vat().rate());
        }

        DomesticLine line(Sums.Pair sum) {
            Optional<Money> tax = Optional.of(sum.tax()).filter(shown -> standing != Standing.MARGIN);
            return new DomesticLine(category, standing, rate, sum.net(), tax);
        }
    }

    private record BuyerKey(String vatId, RecapitulativeLine.Supplied supply) {
        static final Comparator<BuyerKey> ORDER =
                Comparator.comparing(BuyerKey::vatId).thenComparing(BuyerKey::supply);
    }

    private record CorrectionKey(TaxPeriod period, BuyerKey buyer) {
        static final Comparator<CorrectionKey> ORDER =
                Comparator.comparing(CorrectionKey::period).thenComparing(CorrectionKey::buyer, BuyerKey.ORDER);
    }

    private final TaxPeriod period;
    private final String state;
    private final List<VatEntry> counted = new ArrayList<>();
    private final Sums<DomesticKey> domestic = new Sums<>(DomesticKey.ORDER);
    private final Sums<BuyerKey> statement = new Sums<>(BuyerKey.ORDER);
    private final Sums<CorrectionKey> corrections = new Sums<>(CorrectionKey.ORDER);

    private PeriodSums(TaxPeriod period, String state) {
        this.period = period;
        this.state = state;
    }

    static PeriodReport of(List<VatEntry> entries, TaxPeriod period, String state, Conversion conversion) {
        PeriodSums sums = new PeriodSums(period, state);
        for (int i = 0; i < entries.size(); i++) {
            sums.add(entries.get(i), i);
        }
        RepeatedSales.check(entries, sums.counted);
        return sums.result(conversion);
    }

    private void add(VatEntry entry, int place) {
        boolean inStatement = StatementEntries.areOf(entry, state);
        if (!inStatement && !isTaxedThere(entry)) {
            return;
        }
        Part part = part(entry);
        if (part == Part.ELSEWHERE) {
            return;
        }
        counted.add(entry);
        domestic.add(DomesticKey.of(entry), entry, entry.day());
        if (inStatement) {
            addToStatement(entry, part, place);
        }
    }

    private boolean isTaxedThere(VatEntry entry) {
        return entry.reportedIn() == ReportedIn.DOMESTIC
                && OssSums.state(entry.territory()).equals(state);
    }

    /** Corrections melt into the sums here, so one that is counted in two reports would not be seen in either. */
    private Part part(VatEntry entry) {
        Part part = Part.of(entry, period);
        if (part == Part.CORRECTION && entry.correctedOn().isEmpty()) {
            throw new RefusedException(
                    "corrected_on",
                    "is missing in a correction of " + entry.corrects().orElseThrow()
                            + ": the day on which it was made says in which period it counts");
        }
        return part;
    }

    private void addToStatement(VatEntry entry, Part part, int place) {
        BuyerKey buyer = new BuyerKey(StatementEntries.vatId(entry, state, place), StatementEntries.supplied(entry));
        if (part == Part.CORRECTION) {
            corrections.add(new CorrectionKey(entry.corrects().orElseThrow(), buyer), entry, entry.day());
        } else {
            statement.add(buyer, entry, entry.day());
        }
    }

    private PeriodReport result(Conversion conversion) {
        List<DomesticLine> summed = new ArrayList<>();
        domestic.converted(conversion, (key, sum) -> summed.add(key.line(sum)));
        List<RecapitulativeLine> stated = new ArrayList<>();
        statement.converted(
                conversion, (key, sum) -> stated.add(new RecapitulativeLine(key.vatId(), key.supply(), sum.net())));
        List<RecapitulativeCorrection> corrected = new ArrayList<>();
        corrections.converted(
                conversion,
                (key, sum) -> corrected.add(new RecapitulativeCorrection(
                        key.period(), key.buyer().vatId(), key.buyer().supply(), sum.net())));
        return new PeriodReport(summed, stated, corrected);
    }
}
