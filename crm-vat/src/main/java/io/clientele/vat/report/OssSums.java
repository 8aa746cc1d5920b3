package io.clientele.vat.report;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.treatment.SupplyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Sums a return of the one-stop shop up. Not thread-safe. */
final class OssSums {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final int YEARS_TO_CORRECT = 3;

    private record LineKey(OssLine.Origin origin, VatRate rate) {
        static final Comparator<LineKey> ORDER = Comparator.comparing((LineKey key) -> key.origin.memberState())
                .thenComparing(key -> key.origin.supply())
                .thenComparing(key -> key.origin.from())
                .thenComparing(LineKey::rate, Comparator.reverseOrder());
    }

    private record CorrectionKey(TaxPeriod period, String memberState) {
        static final Comparator<CorrectionKey> ORDER =
                Comparator.comparing(CorrectionKey::period).thenComparing(CorrectionKey::memberState);
    }

    private final TaxPeriod period;
    private final OssScheme scheme;
    private final List<VatEntry> counted = new ArrayList<>();
    private final Sums<LineKey> lines = new Sums<>(LineKey.ORDER);
    private final Sums<CorrectionKey> corrections = new Sums<>(CorrectionKey.ORDER);

    private OssSums(TaxPeriod period, OssScheme scheme) {
        this.period = period;
        this.scheme = scheme;
    }

    static OssReturn of(List<VatEntry> entries, TaxPeriod period, OssScheme scheme, ExchangeRates rates) {
        if (!scheme.hasPeriod(period)) {
            throw new RefusedException("period", scheme.otherPeriod());
        }
        OssSums sums = new OssSums(period, scheme);
        for (VatEntry entry : entries) {
            if (entry.reportedIn() == scheme.reportedIn()) {
                sums.add(entry);
            }
        }
        RepeatedSales.check(entries, sums.counted);
        return sums.result(new Conversion(rates, EURO));
    }

    private void add(VatEntry entry) {
        Part part = Part.of(entry, period);
        if (part != Part.ELSEWHERE) {
            counted.add(entry);
        }
        switch (part) {
            case OWN -> lines.add(new LineKey(origin(entry), entry.vat().rate()), entry, period.lastDay());
            case CORRECTION -> correct(entry, entry.corrects().orElseThrow());
            case ELSEWHERE -> {}
        }
    }

    private void correct(VatEntry entry, TaxPeriod corrected) {
        if (!corrected.isBefore(period)) {
            throw new RefusedException("corrects", Part.NOT_EARLIER);
        }
        if (!scheme.hasPeriod(corrected)) {
            throw new RefusedException("corrects", scheme.otherPeriod());
        }
        if (period.lastDay().isAfter(corrected.due().plusYears(YEARS_TO_CORRECT))) {
            throw new RefusedException(
                    "corrects", "is more than three years back: only the state itself corrects that");
        }
        corrections.add(new CorrectionKey(corrected, state(entry.territory())), entry, corrected.lastDay());
    }

    private static OssLine.Origin origin(VatEntry entry) {
        boolean goods = entry.kind() == SupplyKind.GOODS;
        return new OssLine.Origin(
                state(entry.territory()),
                goods ? OssLine.Supplied.GOODS : OssLine.Supplied.SERVICES,
                state(entry.origin()));
    }

    /** The code of the state; {@code XI} is one for goods. */
    static String state(Territory territory) {
        return territory.memberState().map(Country::code).orElse(territory.code());
    }

    private OssReturn result(Conversion conversion) {
        List<OssLine> supplied = new ArrayList<>();
        lines.converted(
                conversion, (key, sum) -> supplied.add(new OssLine(key.origin(), key.rate(), sum.net(), sum.tax())));
        List<OssCorrection> corrected = new ArrayList<>();
        corrections.converted(
                conversion, (key, sum) -> corrected.add(new OssCorrection(key.period(), key.memberState(), sum.tax())));
        return new OssReturn(period, EURO, supplied, corrected);
    }
}
