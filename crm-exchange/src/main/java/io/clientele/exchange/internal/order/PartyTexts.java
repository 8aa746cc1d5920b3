package io.clientele.exchange.internal.order;

import io.clientele.address.PostalAddress;
import io.clientele.order.Buyer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What some rows say of the parties of an order, and the parties once they were made of it. Not thread-safe. */
final class PartyTexts {
    private final OrderField[] fields;
    private final String[] texts;
    private final boolean complete;
    private @Nullable Buyer buyer;
    private @Nullable PostalAddress billing;
    private @Nullable PostalAddress shipping;

    private PartyTexts(OrderField[] fields, String[] texts) {
        this.fields = fields;
        this.texts = texts;
        this.complete = !Arrays.asList(texts).contains("");
    }

    static PartyTexts of(OrderField[] fields, OrderFields row) {
        String[] texts = new String[fields.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.text(fields[i]);
        }
        return new PartyTexts(fields, texts);
    }

    /** Whether every field has a text: a further row can add nothing. */
    boolean isComplete() {
        return complete;
    }

    /** These texts, with those of another row where one is empty; the same object if that adds nothing. */
    PartyTexts and(OrderFields row) {
        String @Nullable [] more = null;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].isEmpty() && !row.get(fields[i]).isEmpty()) {
                more = more == null ? texts.clone() : more;
                more[i] = row.text(fields[i]);
            }
        }
        return more == null ? this : new PartyTexts(fields, more);
    }

    /** Gives the texts to a draft. */
    void show(OrderDraft draft) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                draft.keep(fields[i], texts[i]);
            }
        }
    }

    /** Who placed the order; null until that was remembered. */
    @Nullable
    Buyer buyer() {
        return buyer;
    }

    /** Whom the bill was for; null where nothing is said of that. */
    @Nullable
    PostalAddress billing() {
        return billing;
    }

    /** Where it went; null where nothing is said of that. */
    @Nullable
    PostalAddress shipping() {
        return shipping;
    }

    /** The same texts, with what was made of them. */
    PartyTexts made(Buyer itsBuyer, PostalAddress itsBilling, PostalAddress itsShipping) {
        PartyTexts made = new PartyTexts(fields, texts);
        made.remember(itsBuyer, itsBilling, itsShipping);
        return made;
    }

    /** Remembers what was made of the texts. */
    void remember(Buyer itsBuyer, PostalAddress itsBilling, PostalAddress itsShipping) {
        buyer = itsBuyer;
        billing = itsBilling.isEmpty() ? null : itsBilling;
        shipping = itsShipping.isEmpty() ? null : itsShipping;
    }
}
