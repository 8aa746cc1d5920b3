package io.clientele.vat.invoice;

import io.clientele.person.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words that the law wants on an invoice for the way it is issued, not for its lines. Immutable. */
public enum Mention {
    /** The buyer issues it in the seller's name (Art. 226(10a) of Directive 2006/112/EC). */
    SELF_BILLING("mention.self-billing"),
    /** VAT is due when it is paid (Art. 226(7a)). */
    CASH_ACCOUNTING("mention.cash-accounting");

    private final String key;

    Mention(String key) {
        this.key = key;
    }

    /** What a draft must say. */
    public static List<Mention> of(InvoiceDraft draft) {
        List<Mention> mentions = new ArrayList<>();
        if (draft.selfBilled()) {
            mentions.add(SELF_BILLING);
        }
        if (draft.cashAccounting()) {
            mentions.add(CASH_ACCOUNTING);
        }
        return mentions;
    }

    /** The mention that a note is, in one of the languages that we know. */
    public static Optional<Mention> of(String note) {
        for (Mention mention : values()) {
            if (Labels.all().anyMatch(labels -> labels.text(mention.key).equals(note))) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The words of the Directive in a language; in English where we are not certain of them. */
    public String text(Language language) {
        return Labels.of(language).text(key);
    }
}
