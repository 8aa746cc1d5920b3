package io.clientele.vat.quote;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.clientele.vat.invoice.Missing;
import java.util.regex.Pattern;

/** Names the fields of a draft as its JSON does. */
final class JsonPaths {
    /** What is not called in JSON as it is in the draft, by the beginning of the path or the whole. */
    private static final ImmutableMap<String, String> NAMES = ImmutableMap.of(
            "deliveredTo", "deliver_to",
            "vatNumber", "vat_id",
            "supplyPeriod", "period");

    /** The only tax number that an invoice can lack is that of a small enterprise abroad. */
    private static final String TAX_NUMBER = "seller.taxNumber";

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

    private JsonPaths() {}

    static Missing of(Missing missing) {
        String field = missing.field().equals(TAX_NUMBER) ? "seller." + SmallSeller.FIELD : of(missing.field());
        return new Missing(field, missing.rule(), missing.need());
    }

    /** The path in JSON: {@code payment_means.account} for {@code paymentMeans.account}. */
    static String of(String path) {
        return NAME.matcher(path).replaceAll(found -> name(found.group()));
    }

    private static String name(String name) {
        String other = NAMES.get(name);
        return other != null ? other : CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, name);
    }
}
