package io.clientele.vat.report;

import io.clientele.vat.LineVat;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.SupplyKind;

/** What makes lines of a sale one entry. Immutable. */
record EntryKey(Territory territory, LineVat vat, SupplyKind kind, Reported reported) {

    /**
     * How it is reported. Immutable.
     *
     * @param article by which article it is so
     * @param distanceSale whether it counts for the threshold of distance sales
     */
    record Reported(ReportedIn in, Standing standing, String article, boolean distanceSale) {}
}
