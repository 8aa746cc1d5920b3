package io.clientele.vat.invoice;

import io.clientele.vat.Exemption;
import java.util.Optional;

/** Says on a page why no VAT is charged or shown. */
final class Reason {
    private static final String MENTION = "p class=\"mention\"";

    private Reason() {}

    /** The words that were given; where a code alone was, its words, and the code itself where we have none for it. */
    static void write(Sheet on, Exemption exemption) {
        if (exemption.reason().isPresent()) {
            on.html().element(MENTION, exemption.reason());
            return;
        }
        String code = exemption.vatex().orElse("");
        Optional<Said> words = ExemptionWords.of(code, on.content().language().code());
        words.ifPresentOrElse(
                said -> on.html().said(MENTION, said, on.labels().language()),
                () -> on.html().element(MENTION, code));
    }
}
