package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableSet;
import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatGroup;
import io.clientele.vat.treatment.Mention;
import io.clientele.vat.treatment.Mentions;
import java.util.List;
import java.util.Locale;

/**
 * What is sold in a margin scheme: there is VAT in the price, on the margin, and it must not be shown (Art. 226(10),
 * 325 and 332 of Directive 2006/112/EC), so that neither "without VAT" nor "with 0 VAT" would be true. It is known by
 * its code of the list VATEX, and where there is none by the words of Art. 226(13) and (14).
 */
final class MarginVat {
    private static final ImmutableSet<String> CODES =
            ImmutableSet.of("VATEX-EU-D", "VATEX-EU-F", "VATEX-EU-I", "VATEX-EU-J");

    private static final ImmutableSet<Mention> WORDS = ImmutableSet.of(
            Mention.MARGIN_TRAVEL_AGENTS,
            Mention.MARGIN_SECOND_HAND_GOODS,
            Mention.MARGIN_WORKS_OF_ART,
            Mention.MARGIN_COLLECTORS_ITEMS);

    private MarginVat() {}

    /** Whether a line is of one. */
    static boolean is(LineVat vat) {
        return vat.category() == VatCategory.EXEMPT
                && vat.exemption().filter(MarginVat::is).isPresent();
    }

    private static boolean is(Exemption exemption) {
        boolean coded = exemption
                .vatex()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(CODES::contains)
                .isPresent();
        return coded
                || exemption
                        .reason()
                        .filter(words -> WORDS.stream()
                                .anyMatch(one -> Mentions.standard().isSaid(one, words)))
                        .isPresent();
    }

    /** The groups of margin schemes, each of one scheme. */
    static List<VatGroup> groups(DocumentTotals totals) {
        return totals.groups().stream().filter(group -> is(group.vat())).toList();
    }

    /** What they come to together. */
    static Money total(DocumentTotals totals) {
        return groups(totals).stream()
                .map(VatGroup::base)
                .reduce(Money.zero(totals.net().currency()), Money::plus);
    }

    /** The groups whose VAT is shown, or said to be none. */
    static List<VatGroup> others(DocumentTotals totals) {
        return totals.groups().stream().filter(group -> !is(group.vat())).toList();
    }
}
