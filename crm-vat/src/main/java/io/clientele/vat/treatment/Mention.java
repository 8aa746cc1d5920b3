package io.clientele.vat.treatment;

import java.util.Locale;

/**
 * What an invoice must say beside its figures (Art. 226 of Directive 2006/112/EC). {@link Mentions} has the words.
 * Immutable.
 */
public enum Mention {
    /** The customer owes the VAT: point (11a). */
    REVERSE_CHARGE,
    /** Goods to a business of another member state: point (11), Art. 138. */
    INTRA_COMMUNITY,
    /** Goods that leave the Union: point (11), Art. 146. */
    EXPORT,
    /** Outside the scope of VAT of the Union. */
    OUTSIDE_SCOPE,
    /** VAT is charged on import. */
    IMPORT,
    /** Exempt by its nature: point (11). */
    EXEMPT,
    /** A small enterprise in its own state: point (11), Art. 284(1). */
    SMALL_ENTERPRISE,
    /** A small enterprise in another member state: point (11), Art. 284(2). */
    SMALL_ENTERPRISE_ABROAD,
    /** Goods to a marketplace that counts as their supplier: point (11), Art. 136a. */
    DEEMED_SUPPLIER,
    /** Travel agents: point (13). */
    MARGIN_TRAVEL_AGENTS,
    /** Travel outside the Union: point (11), Art. 309. */
    TRAVEL_OUTSIDE_UNION,
    /** Second-hand goods: point (14). */
    MARGIN_SECOND_HAND_GOODS,
    /** Works of art: point (14). */
    MARGIN_WORKS_OF_ART,
    /** Collectors' items and antiques: point (14). */
    MARGIN_COLLECTORS_ITEMS,
    /** The customer issues the invoice: point (10a). */
    SELF_BILLING,
    /** VAT becomes due when the price is paid: point (7a). */
    CASH_ACCOUNTING,
    /** A public body pays the VAT for the seller. */
    SPLIT_PAYMENT;

    /** The name in small letters with hyphens, as the file of words has it: {@code reverse-charge}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
