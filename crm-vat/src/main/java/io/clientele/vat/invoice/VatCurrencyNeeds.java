package io.clientele.vat.invoice;

import io.clientele.address.Country;
import io.clientele.vat.VatCategory;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.total.VatCurrency;
import io.clientele.vat.total.VatGroup;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether VAT stands in the national currency too (Art. 230 of Directive 2006/112/EC), which binds wherever VAT is
 * charged, on credit notes and simplified invoices as well.
 *
 * <p>The state is the one whose VAT number the invoice bears, that of the tax representative before that of the seller:
 * under it the supply is made (Art. 226(3)). Where the seller has a tax number alone, it is the state of the seller. In
 * a one-stop shop the number is that of the state of identification, whose rules of invoicing hold (Art. 219a(2)(b)),
 * and so does its currency; that the return is in euro (Art. 369h) changes nothing on an invoice. Of a number that is
 * of no member state nothing is known, and nothing asked.
 *
 * <p>When the tax is due says which currency is meant. As an invoice may be issued until the 15th of the next month
 * (Art. 222), that of both days will do where the state changes to the euro between them; where neither a day of supply
 * nor one of payment is known, any currency that the state has had.
 */
final class VatCurrencyNeeds {
    private static final String GREECE = "GR";
    private static final int LAST_DAY_TO_ISSUE = 15;

    private VatCurrencyNeeds() {}

    /** What a draft lacks. */
    static Optional<Missing> of(InvoiceDraft draft) {
        List<Currency> national = state(draft).stream()
                .flatMap(state -> NationalCurrency.of(state).stream())
                .filter(one -> taxPoint(draft)
                        .map(day -> one.isOfAny(day, lastDayToIssue(day)))
                        .orElse(true))
                .map(NationalCurrency::currency)
                .toList();
        boolean stands = Stream.concat(
                        Stream.of(draft.currency()), draft.vatCurrency().map(VatCurrency::currency).stream())
                .anyMatch(national::contains);
        return national.isEmpty() || stands || !isVatCharged(draft)
                ? Optional.empty()
                : Optional.of(new Missing(
                        "vatCurrency",
                        "Art. 230",
                        "the VAT in " + national.get(0).getCurrencyCode()
                                + " too, the national currency where it is due, with the rate of exchange"));
    }

    private static Optional<String> state(InvoiceDraft draft) {
        Optional<String> number = draft.taxRepresentative()
                .flatMap(Party::vatNumber)
                .or(() -> draft.seller().vatNumber())
                .map(NumberNeeds::prefix)
                .map(prefix -> prefix.equals(GREECE) ? VatPrefix.of(new Country(GREECE)) : prefix);
        return number.isPresent() || draft.seller().taxNumber().isEmpty()
                ? number
                : VatPrefix.of(draft.seller().address());
    }

    private static Optional<LocalDate> taxPoint(InvoiceDraft draft) {
        return draft.supplied()
                .or(() -> draft.supplyPeriod().map(SupplyPeriod::last))
                .or(draft::prepaidOn);
    }

    private static LocalDate lastDayToIssue(LocalDate taxPoint) {
        return taxPoint.plusMonths(1).withDayOfMonth(LAST_DAY_TO_ISSUE);
    }

    /** Whether there is VAT above 0 on it: IGIC and IPSI are none. */
    private static boolean isVatCharged(InvoiceDraft draft) {
        return draft.totals() instanceof TotalsAnswer.Totalled totalled
                && totalled.totals().groups().stream().anyMatch(VatCurrencyNeeds::isVat);
    }

    private static boolean isVat(VatGroup group) {
        VatCategory category = group.vat().category();
        return (category == VatCategory.STANDARD || category == VatCategory.SPLIT_PAYMENT)
                && !group.tax().isZero();
    }
}
