package io.clientele.vat.quote;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how a line stands to VAT where the host has decided it. */
final class InvoiceVat {
    /** As the codes of the list are made, of which there are new ones every half year. */
    private static final Pattern VATEX = Pattern.compile("VATEX-[A-Z]{2}(-[0-9A-Z]+)+");

    private InvoiceVat() {}

    static Optional<LineVat> of(JsonFields line) {
        return line.find("vat").map(InvoiceVat::read);
    }

    private static LineVat read(JsonValue value) {
        JsonFields fields = value.fields("category_code", "rate", "vatex", "reason");
        VatCategory category = fields.made(
                        "category_code",
                        code -> VatCategory.ofCode(code).orElseThrow(IllegalArgumentException::new),
                        "a category of EN 16931, such as \"S\"")
                .orElseThrow(() -> new RefusedException(fields.path("category_code"), "is missing"));
        Optional<String> vatex =
                InvoiceTexts.code(fields, "vatex", VATEX, "a code of the list VATEX, such as \"VATEX-EU-IC\"");
        Optional<String> reason = InvoiceTexts.find(fields, "reason");
        VatRate rate = rate(fields, category);
        try {
            return new LineVat(
                    category,
                    rate,
                    vatex.isPresent() || reason.isPresent()
                            ? Optional.of(new Exemption(vatex, reason))
                            : Optional.empty());
        } catch (IllegalArgumentException unfit) {
            throw value.refused("does not fit: " + unfit.getMessage());
        }
    }

    /** What bears tax has a rate; it is not guessed to be 0. */
    private static VatRate rate(JsonFields fields, VatCategory category) {
        Optional<VatRate> rate = fields.find("rate").map(InvoiceVat::rate);
        if (rate.isEmpty() && category.bearsTax()) {
            throw new RefusedException(fields.path("rate"), "is missing: category " + category.code() + " bears tax");
        }
        boolean above = category == VatCategory.STANDARD || category == VatCategory.SPLIT_PAYMENT;
        if (above && rate.get().isZero()) {
            throw fields.get("rate").refused("must be above 0 in category " + category.code());
        }
        return rate.orElse(VatRate.ZERO);
    }

    private static VatRate rate(JsonValue value) {
        try {
            return VatRate.of(value.decimal());
        } catch (IllegalArgumentException none) {
            throw value.refused("must be a percentage from 0 to 100 with three decimals at most, such as \"9.5\"");
        }
    }
}
