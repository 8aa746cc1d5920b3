package io.clientele.vat.report;

import io.clientele.vat.treatment.ReportedIn;

/** Which one-stop shop. Immutable. */
public enum OssScheme {
    /** That of the Union, or of sellers of services outside it; quarterly. */
    OSS(ReportedIn.OSS),
    /** That of low-value imports; monthly. */
    IOSS(ReportedIn.IOSS);

    private final ReportedIn reportedIn;

    OssScheme(ReportedIn reportedIn) {
        this.reportedIn = reportedIn;
    }

    ReportedIn reportedIn() {
        return reportedIn;
    }
}
