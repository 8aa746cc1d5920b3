package io.clientele.vat;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * What an invoice says of the VAT of a line: its category, its rate, and why none is charged. Lines for which these are
 * equal make one group of the breakdown. Immutable.
 *
 * @param category the category
 * @param rate the rate; 0 where the category {@linkplain VatCategory#bearsTax() bears no tax}. One of 0 in
 *     {@link VatCategory#STANDARD} or {@link VatCategory#SPLIT_PAYMENT} can be summed up, but not be invoiced (rules
 *     BR-S-05 and BR-B-05)
 * @param exemption why no VAT is charged; there exactly where the category {@linkplain VatCategory#needsReason() needs
 *     a reason}
 */
public record LineVat(VatCategory category, VatRate rate, Optional<Exemption> exemption) {

    /**
     * The VAT of a line.
     *
     * @throws IllegalArgumentException if there is a rate above 0 in a category that bears no tax, or a reason is
     *     missing or too many (rules BR-S-10, BR-Z-10 and their like)
     */
    public LineVat {
        checkArgument(category.bearsTax() || rate.isZero(), "Category %s bears no tax", category.code());
        checkArgument(
                category.needsReason() == exemption.isPresent(),
                category.needsReason() ? "Category %s needs a reason" : "Category %s has no reason",
                category.code());
    }

    /** VAT at a rate, standard or reduced. */
    public static LineVat taxed(VatRate rate) {
        return new LineVat(VatCategory.STANDARD, rate, Optional.empty());
    }

    /**
     * No VAT, for a reason.
     *
     * @throws IllegalArgumentException if the category is one that has no reason
     */
    public static LineVat untaxed(VatCategory category, Exemption exemption) {
        return new LineVat(category, VatRate.ZERO, Optional.of(exemption));
    }
}
