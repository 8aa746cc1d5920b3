package io.clientele.vat.report;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.Refusal;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.SupplyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * What a seller reports to one state for a period beside the one-stop shop. Immutable.
 *
 * @param domestic the sums of the state's own return, by category and rate, the highest first
 * @param recapitulative the lines of the recapitulative statement, by VAT number; corrections of earlier periods, which
 *     go into the statements of those, are not in it
 */
public record PeriodReport(List<DomesticLine> domestic, List<RecapitulativeLine> recapitulative) {

    /** A report, or why there is none. */
    public sealed interface Answer {

        /** The report. */
        record Made(PeriodReport report) implements Answer {}

        /** An entry makes no sense in it. */
        record Refused(Refusal refusal) implements Answer {}
    }

    /** A report. */
    public PeriodReport {
        domestic = List.copyOf(domestic);
        recapitulative = List.copyOf(recapitulative);
    }

    /**
     * The report for a state: of the entries whose day is in the period, those that go into its return are those taxed
     * there, or sent from there exempt, and those of the recapitulative statement.
     *
     * <p>Refused is a currency without an exchange rate for the last day of the period, and a supply of the
     * recapitulative statement without the buyer's VAT number.
     *
     * @param state the state of the return
     * @param currency its currency
     */
    public static Answer of(
            List<VatEntry> entries, TaxPeriod period, Country state, Currency currency, ExchangeRates rates) {
        try {
            List<VatEntry> own = entries.stream()
                    .filter(entry ->
                            period.contains(entry.day()) && entry.corrects().isEmpty())
                    .toList();
            Conversion conversion = new Conversion(rates, currency);
            return new Answer.Made(new PeriodReport(
                    domestic(own, state, period, conversion), statement(own, state, period, conversion)));
        } catch (RefusedException refused) {
            return new Answer.Refused(refused.refusal());
        }
    }

    private record DomesticKey(VatCategory category, VatRate rate) {
        static final Comparator<DomesticKey> ORDER =
                Comparator.comparing(DomesticKey::category).thenComparing(DomesticKey::rate, Comparator.reverseOrder());
    }

    private record BuyerKey(String vatId, RecapitulativeLine.Supplied supply) {
        static final Comparator<BuyerKey> ORDER =
                Comparator.comparing(BuyerKey::vatId).thenComparing(BuyerKey::supply);
    }

    private static List<DomesticLine> domestic(
            List<VatEntry> entries, Country state, TaxPeriod period, Conversion conversion) {
        Sums<DomesticKey> sums = new Sums<>(DomesticKey.ORDER);
        for (VatEntry entry : entries) {
            boolean there = entry.reportedIn() == ReportedIn.DOMESTIC
                    && OssSums.state(entry.territory()).equals(state.code());
            if (there || isInStatement(entry, state)) {
                sums.add(new DomesticKey(entry.vat().category(), entry.vat().rate()), entry);
            }
        }
        List<DomesticLine> lines = new ArrayList<>();
        sums.converted(
                conversion,
                key -> period.lastDay(),
                (key, sum) -> lines.add(new DomesticLine(key.category(), key.rate(), sum.net(), sum.tax())));
        return lines;
    }

    private static boolean isInStatement(VatEntry entry, Country state) {
        return entry.reportedIn() == ReportedIn.RECAPITULATIVE_STATEMENT
                && OssSums.state(entry.origin()).equals(state.code());
    }

    private static List<RecapitulativeLine> statement(
            List<VatEntry> entries, Country state, TaxPeriod period, Conversion conversion) {
        Sums<BuyerKey> sums = new Sums<>(BuyerKey.ORDER);
        for (VatEntry entry : entries) {
            if (isInStatement(entry, state)) {
                sums.add(new BuyerKey(vatId(entry), supplied(entry)), entry);
            }
        }
        List<RecapitulativeLine> lines = new ArrayList<>();
        sums.converted(
                conversion,
                key -> period.lastDay(),
                (key, sum) -> lines.add(new RecapitulativeLine(key.vatId(), key.supply(), sum.net())));
        return lines;
    }

    private static String vatId(VatEntry entry) {
        return entry.buyerVatId()
                .orElseThrow(() -> new RefusedException("buyer.vat_id", "is missing in a sale of the statement"));
    }

    private static RecapitulativeLine.Supplied supplied(VatEntry entry) {
        if (entry.triangular()) {
            return RecapitulativeLine.Supplied.TRIANGULAR;
        }
        return entry.kind() == SupplyKind.GOODS
                ? RecapitulativeLine.Supplied.GOODS
                : RecapitulativeLine.Supplied.SERVICES;
    }

    /** The VAT that is owed by the state's own return. */
    public Money tax(Currency currency) {
        return domestic.stream().map(DomesticLine::tax).reduce(Money.zero(currency), Money::plus);
    }

    /** The sums of the state's own return as CSV: {@code category_code,rate,net,vat,currency}. */
    public String domesticCsv() {
        return ReportCsv.domestic(domestic);
    }

    /** The recapitulative statement as CSV: {@code vat_id,supply,net,currency}. */
    public String recapitulativeCsv() {
        return ReportCsv.recapitulative(recapitulative);
    }
}
