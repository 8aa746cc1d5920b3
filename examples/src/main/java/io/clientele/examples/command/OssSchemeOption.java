package io.clientele.examples.command;

import io.clientele.vat.report.OssScheme;
import io.clientele.vat.report.TaxPeriod;
import java.util.Locale;
import java.util.Optional;

/** The one-stop shops by the names that they have on the command line. */
enum OssSchemeOption {
    UNION(OssScheme.OSS),
    NON_UNION(OssScheme.NON_UNION),
    IOSS(OssScheme.IOSS);

    private final OssScheme scheme;

    OssSchemeOption(OssScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The scheme that is asked for: the one that is named, or else that of the period.
     *
     * @throws CommandException if the scheme has no such periods
     */
    static OssScheme of(Optional<OssSchemeOption> named, TaxPeriod period) {
        OssScheme scheme = named.orElse(UNION.scheme.hasPeriod(period) ? UNION : IOSS).scheme;
        if (!scheme.hasPeriod(period)) {
            throw CommandException.usage("--scheme " + name(scheme) + " goes by "
                    + (scheme == OssScheme.IOSS ? "months such as 2026-03" : "quarters such as 2026-Q1")
                    + ", and --period " + period + " is none");
        }
        return scheme;
    }

    static String name(OssScheme scheme) {
        return switch (scheme) {
            case OSS -> UNION.toString();
            case NON_UNION -> NON_UNION.toString();
            case IOSS -> IOSS.toString();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
