package io.clientele.vat.report;

import io.clientele.vat.treatment.ReportedIn;

/** Which one-stop shop: each is a registration of its own, with returns of its own. Immutable. */
public enum OssScheme {
    /**
     * That of the Union: goods sent from one member state to consumers in another, whoever sells them, and services to
     * consumers of sellers established in the Union (Art. 369a to 369k); quarterly.
     */
    OSS(ReportedIn.OSS, 3),
    /** That for services to consumers of sellers established outside the Union (Art. 358a to 369); quarterly. */
    NON_UNION(ReportedIn.NON_UNION_OSS, 3),
    /** That of low-value imports (Art. 369l to 369x); monthly. */
    IOSS(ReportedIn.IOSS, 1);

    private final ReportedIn reportedIn;
    private final int months;

    OssScheme(ReportedIn reportedIn, int months) {
        this.reportedIn = reportedIn;
        this.months = months;
    }

    ReportedIn reportedIn() {
        return reportedIn;
    }

    /** Whether returns of this scheme are made for periods as long as this one. */
    public boolean hasPeriod(TaxPeriod period) {
        return period.months() == months;
    }

    /** Why a period is none of this scheme. */
    String otherPeriod() {
        return "is no period of this scheme, which goes by " + (months == 1 ? "months" : "quarters");
    }
}
