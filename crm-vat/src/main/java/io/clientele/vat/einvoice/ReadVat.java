package io.clientele.vat.einvoice;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How lines stand to VAT: a file gives the reason for an exemption once, in the breakdown, and lines have it from
 * there. Not thread-safe.
 */
final class ReadVat {
    private record Kind(VatCategory category, VatRate rate) {}

    private final Map<Kind, Exemption> exemptions = new HashMap<>();

    /** Takes the reason of a group, and gives how its lines stand to VAT. */
    LineVat ofGroup(Element element, String code, Optional<BigDecimal> percent, Optional<Exemption> exemption) {
        Kind kind = kind(element, code, percent);
        if (kind.category().needsReason() && exemption.isEmpty()) {
            throw element.refused("gives no reason for category " + code);
        }
        exemption.ifPresent(reason -> exemptions.put(kind, reason));
        return vat(element, kind);
    }

    /** How a line, discount or charge stands to VAT. */
    LineVat ofLine(Element element, String code, Optional<BigDecimal> percent) {
        return vat(element, kind(element, code, percent));
    }

    private static Kind kind(Element element, String code, Optional<BigDecimal> percent) {
        VatCategory category =
                VatCategory.ofCode(code).orElseThrow(() -> element.refused("has no category of VAT that is known"));
        try {
            return new Kind(category, percent.map(VatRate::of).orElse(VatRate.ZERO));
        } catch (IllegalArgumentException none) {
            throw element.refused("has no rate of VAT from 0 to 100 with three decimals at most");
        }
    }

    private LineVat vat(Element element, Kind kind) {
        if (!kind.category().bearsTax() && !kind.rate().isZero()) {
            throw element.refused("has a rate, but category " + kind.category().code() + " bears no tax");
        }
        Optional<Exemption> reason =
                kind.category().needsReason() ? Optional.ofNullable(exemptions.get(kind)) : Optional.empty();
        if (kind.category().needsReason() && reason.isEmpty()) {
            throw element.refused("has a category and rate that the breakdown of VAT has not");
        }
        return new LineVat(kind.category(), kind.rate(), reason);
    }

    static Optional<Exemption> exemption(Optional<String> vatex, Optional<String> reason) {
        return vatex.isPresent() || reason.isPresent() ? Optional.of(new Exemption(vatex, reason)) : Optional.empty();
    }
}
