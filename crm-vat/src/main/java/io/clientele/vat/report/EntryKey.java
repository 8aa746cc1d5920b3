package io.clientele.vat.report;

import io.clientele.vat.LineVat;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.SupplyKind;

/** What makes lines of a sale one entry. Immutable. */
record EntryKey(Territory territory, LineVat vat, SupplyKind kind, ReportedIn reportedIn, String article) {}
