package io.clientele.vat.report;

import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.VatNumbers;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.SupplyKind;
import java.util.Optional;

/** What entries say in a recapitulative statement. */
final class StatementEntries {
    private StatementEntries() {}

    /** Whether an entry is one of the statement of a state. */
    static boolean areOf(VatEntry entry, String state) {
        return entry.reportedIn() == ReportedIn.RECAPITULATIVE_STATEMENT
                && OssSums.state(entry.origin()).equals(state);
    }

    /**
     * The buyer's number in the form in which it is kept, so that one buyer is one line however it was typed.
     *
     * @param state the state of the statement; a buyer with its number has bought at home (Art. 138(1)(b))
     * @param place where the entry is among all, from 0
     * @throws RefusedException if there is none, or one of that state
     */
    static String vatId(VatEntry entry, String state, int place) {
        String told = entry.buyerVatId()
                .orElseThrow(() ->
                        refused("is missing in " + SaleNames.sale(entry, place) + ", which is one of the statement"));
        String number = VatNumbers.check(told, Optional.empty()) instanceof NumberCheck.Valid valid
                ? valid.number().text()
                : told;
        if (VatPrefix.of(number).equals(VatPrefix.ofState(state))) {
            throw refused("is one of " + state + " in " + SaleNames.sale(entry, place)
                    + ": a number of the state of dispatch cannot be in its statement");
        }
        return number;
    }

    private static RefusedException refused(String problem) {
        return new RefusedException("buyer.vat_id", problem);
    }

    static RecapitulativeLine.Supplied supplied(VatEntry entry) {
        if (entry.triangular()) {
            return RecapitulativeLine.Supplied.TRIANGULAR;
        }
        return entry.kind() == SupplyKind.GOODS
                ? RecapitulativeLine.Supplied.GOODS
                : RecapitulativeLine.Supplied.SERVICES;
    }
}
