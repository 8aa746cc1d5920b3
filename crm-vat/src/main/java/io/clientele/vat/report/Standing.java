package io.clientele.vat.report;

import io.clientele.vat.VatCategory;
import io.clientele.vat.treatment.ReportedIn;
import java.util.Locale;

/**
 * How a supply stands in the return of a state: what one category joins and returns ask for apart. Articles are those
 * of Directive 2006/112/EC. Immutable.
 */
public enum Standing {
    /** VAT is charged, at 0 as well. */
    TAXED,
    /** VAT is on the margin, which is not known here, and not on the price (Art. 306 to 325). */
    MARGIN,
    /** Exempt, and the VAT on what was bought for it can be deducted (Art. 169(b)). */
    EXEMPT_WITH_CREDIT,
    /**
     * Exempt without that, as by Art. 132, 135 and 284. That Art. 169(c) gives credit for financial services to
     * customers outside the Union, entries do not know.
     */
    EXEMPT_WITHOUT_CREDIT,
    /** Exempt, and it is not known whether with credit or without. */
    EXEMPT,
    /** The buyer owes the VAT by the law of the state, as by Art. 199. */
    REVERSE_CHARGE,
    /** A service to a business of another member state, which owes the VAT there (Art. 44, 196). */
    SERVICE_TO_BUSINESS,
    /** Goods to a business of another member state (Art. 138). */
    INTRA_COMMUNITY,
    /** Goods of the middle one of three (Art. 141, 197). */
    TRIANGULAR,
    /** Goods that leave the Union (Art. 146). */
    EXPORT,
    /** Outside the scope of VAT of the Union. */
    OUTSIDE_SCOPE;

    /** What category and report tell, for entries that say no more. */
    static Standing of(VatCategory category, ReportedIn reportedIn, boolean triangular) {
        return switch (category) {
            case STANDARD, ZERO_RATED, SPLIT_PAYMENT, CANARY_ISLANDS, CEUTA_AND_MELILLA -> TAXED;
            case EXEMPT -> EXEMPT;
            case REVERSE_CHARGE -> reverseCharge(reportedIn, triangular);
            case INTRA_COMMUNITY -> triangular ? TRIANGULAR : INTRA_COMMUNITY;
            case EXPORT -> EXPORT;
            case OUTSIDE_SCOPE -> OUTSIDE_SCOPE;
        };
    }

    private static Standing reverseCharge(ReportedIn reportedIn, boolean triangular) {
        if (triangular) {
            return TRIANGULAR;
        }
        return reportedIn == ReportedIn.RECAPITULATIVE_STATEMENT ? SERVICE_TO_BUSINESS : REVERSE_CHARGE;
    }

    /** The name in small letters, as files have it: {@code exempt_with_credit}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
