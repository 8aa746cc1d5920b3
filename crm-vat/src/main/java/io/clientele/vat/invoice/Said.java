package io.clientele.vat.invoice;

import io.clientele.vat.VatCategory;
import io.clientele.vat.treatment.Mention;
import io.clientele.vat.treatment.Mentions;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that the law wants, and the language they are in. Immutable.
 *
 * @param text the words
 * @param language the ISO 639 code of their language
 */
record Said(String text, String language) {
    private static final String ENGLISH = "en";
    private static final String ITALIAN = "it";

    /** The words of a mention in a language; in English where that language has none for it. */
    static Said of(Mention mention, String language, String article) {
        boolean known = Mentions.standard().in(mention, language).isPresent();
        String spoken = known ? language : ENGLISH;
        return new Said(Mentions.standard().text(mention, spoken, article), spoken);
    }

    /**
     * What an invoice says for the way it is issued. The words of split payment are those of Italian law (DM 23 January
     * 2015, Art. 2), whatever the language of the buyer: only Italian invoices have it.
     */
    static List<Said> of(InvoiceDraft draft) {
        List<Said> said = new ArrayList<>();
        if (draft.selfBilled()) {
            said.add(of(Mention.SELF_BILLING, draft.language().code(), ""));
        }
        if (draft.cashAccounting()) {
            said.add(of(Mention.CASH_ACCOUNTING, draft.language().code(), ""));
        }
        if (draft.lines().stream().anyMatch(line -> line.vat().category() == VatCategory.SPLIT_PAYMENT)) {
            said.add(of(Mention.SPLIT_PAYMENT, ITALIAN, ""));
        }
        return said;
    }
}
