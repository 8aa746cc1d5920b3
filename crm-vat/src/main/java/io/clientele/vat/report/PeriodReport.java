package io.clientele.vat.report;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.Refusal;
import io.clientele.vat.VatCategory;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.rate.Territory;
import java.util.Currency;
import java.util.List;

/**
 * What a seller reports to one state for a period beside the one-stop shop. Immutable.
 *
 * @param domestic the sums of the state's own return, by category, standing and rate, the highest first
 * @param recapitulative the lines of the recapitulative statement of the period, by VAT number
 * @param corrections what changes in the statements of earlier periods, by period and VAT number; in {@code domestic}
 *     it is counted already
 */
public record PeriodReport(
        List<DomesticLine> domestic,
        List<RecapitulativeLine> recapitulative,
        List<RecapitulativeCorrection> corrections) {

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
        corrections = List.copyOf(corrections);
    }

    /**
     * The report for a state: of the entries of the period, those that go into its return are those taxed there, or
     * sent from there exempt, and those of the recapitulative statement.
     *
     * <p>A correction lowers or raises the taxable amount (Art. 90 of Directive 2006/112/EC, under conditions of each
     * state, most of which ask for it in the return of the period in which it is made). So it is counted in the period
     * of {@link VatEntry#correctedOn()}: one of the same period in the lines of that period, and one of an earlier
     * period in {@code domestic} and, if it concerns the statement, in {@code corrections}. Each entry counts in
     * exactly one period, so that all entries may be given for each of them.
     *
     * <p>Amounts in other currencies are converted by the rate of the tax point (Art. 91(2)), that of the sale for a
     * correction. Refused is a currency without an exchange rate for that day; a supply of the recapitulative statement
     * without the buyer's VAT number, or with one of this state; a correction of an earlier period that does not say
     * when it was made, and one of a later period that does not; a correction whose day is not in the period that it
     * corrects; and what would be counted twice, as {@link RepeatedSales} says.
     *
     * @param state the state of the return
     * @param currency its currency
     */
    public static Answer of(
            List<VatEntry> entries, TaxPeriod period, Country state, Currency currency, ExchangeRates rates) {
        return of(entries, period, state.code(), new Conversion(rates, currency));
    }

    /**
     * The report for the state of a territory: Northern Ireland, which is one for goods, or a region's member state.
     */
    public static Answer of(
            List<VatEntry> entries, TaxPeriod period, Territory state, Currency currency, ExchangeRates rates) {
        return of(entries, period, OssSums.state(state), new Conversion(rates, currency));
    }

    private static Answer of(List<VatEntry> entries, TaxPeriod period, String state, Conversion conversion) {
        try {
            return new Answer.Made(PeriodSums.of(entries, period, state, conversion));
        } catch (RefusedException refused) {
            return new Answer.Refused(refused.refusal());
        }
    }

    /**
     * The VAT that the seller owes by the state's own return: without what the buyer pays to the tax office
     * ({@linkplain VatCategory#SPLIT_PAYMENT split payment}), and without that on the margins of margin schemes, which
     * is not known here: where {@code domestic} has a line of {@link Standing#MARGIN}, the host adds it.
     */
    public Money tax(Currency currency) {
        return domestic.stream()
                .filter(line -> line.category() != VatCategory.SPLIT_PAYMENT)
                .flatMap(line -> line.tax().stream())
                .reduce(Money.zero(currency), Money::plus);
    }

    /**
     * The sums of the state's own return as CSV: {@code category_code,rate,net,vat,currency,standing}. The VAT of a
     * margin scheme, which is not known here, is left empty.
     */
    public String domesticCsv() {
        return ReportCsv.domestic(domestic);
    }

    /** The recapitulative statement as CSV: {@code vat_id,supply,net,currency}. */
    public String recapitulativeCsv() {
        return ReportCsv.recapitulative(recapitulative);
    }

    /** The corrections of earlier statements as CSV: {@code period,vat_id,supply,net,currency}. */
    public String correctionsCsv() {
        return ReportCsv.corrections(corrections);
    }
}
