package io.clientele.vat.report;

import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.internal.RefusedException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A return of the one-stop shop for a period. Immutable.
 *
 * @param period the quarter, or the month of the import scheme
 * @param currency the currency of all amounts
 * @param lines the supplies of the period, by member state, goods before services, origin and rate
 * @param corrections what changes in earlier periods, by period and member state
 */
public record OssReturn(TaxPeriod period, Currency currency, List<OssLine> lines, List<OssCorrection> corrections) {

    /** A return. */
    public OssReturn {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
    }

    /**
     * The return of a period: the entries reported in the one-stop shop whose day is in it, and the corrections of
     * earlier periods that are among the entries. Others are passed over.
     *
     * <p>What was taken back in the period of the sale is netted in the lines of that period. A correction that says
     * when it was made is counted in the return of that day alone, so that all entries may be given for each period; of
     * one that does not, it is taken that it was made in the period of this return.
     *
     * <p>What was sold in another currency is summed up and then converted by the rate of the last day of the period,
     * half a cent rounded away from zero (Art. 369h); a correction by that of the period which it corrects. The rates
     * are those of the European Central Bank for that day, or for the next day on which there are any; the host gives
     * them.
     *
     * <p>Refused is a period that is none of the scheme, a currency without a rate, a correction of a later period, one
     * whose day is not in the period that it corrects, one that comes more than three years after the return was due
     * (Art. 365, 369g(4), 369t(2)), and what would be counted twice, as {@link RepeatedSales} says.
     *
     * @param scheme which one-stop shop: entries of the others are passed over, and have returns of their own
     */
    public static OssAnswer of(List<VatEntry> entries, TaxPeriod period, OssScheme scheme, ExchangeRates rates) {
        try {
            return new OssAnswer.Made(OssSums.of(entries, period, scheme, rates));
        } catch (RefusedException refused) {
            return new OssAnswer.Refused(refused.refusal());
        }
    }

    /** The VAT that each member state gets, corrections and all; negative where a state owes it back. */
    public SortedMap<String, Money> balances() {
        SortedMap<String, Money> balances = new TreeMap<>();
        lines.forEach(line -> balances.merge(line.origin().memberState(), line.tax(), Money::plus));
        corrections.forEach(each -> balances.merge(each.memberState(), each.tax(), Money::plus));
        return balances;
    }

    /** What is to be paid: what states get. What a state owes back is not taken off: it repays that itself. */
    public Money payable() {
        Money sum = Money.zero(currency);
        for (Map.Entry<String, Money> balance : balances().entrySet()) {
            sum = balance.getValue().isPositive() ? sum.plus(balance.getValue()) : sum;
        }
        return sum;
    }

    /**
     * The return as CSV with the columns {@code member_state,supply,from,rate,net,vat,currency,corrects}; a line that
     * corrects an earlier period names it, and has neither rate nor net amount.
     */
    public String csv() {
        return ReportCsv.of(this);
    }
}
