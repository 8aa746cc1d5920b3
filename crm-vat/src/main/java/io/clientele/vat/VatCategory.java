package io.clientele.vat;

import java.util.Optional;

/**
 * How a line stands to VAT, as an invoice says it: the categories of EN 16931, from the code list UNCL 5305.
 *
 * <p>Only {@link #STANDARD}, {@link #CANARY_ISLANDS}, {@link #CEUTA_AND_MELILLA} and {@link #SPLIT_PAYMENT} bear a rate
 * above 0; a reduced rate is {@code STANDARD} too. Immutable.
 */
public enum VatCategory {
    /** VAT at a rate of the country, standard or reduced. */
    STANDARD("S"),
    /** A rate of zero, where a country has one. */
    ZERO_RATED("Z"),
    /** Exempt, as health, education, small enterprises and the margin schemes are. */
    EXEMPT("E"),
    /** The buyer owes the VAT (Art. 194 to 199b of Directive 2006/112/EC). */
    REVERSE_CHARGE("AE"),
    /** Goods to a business in another member state (Art. 138). */
    INTRA_COMMUNITY("K"),
    /** Goods that leave the European Union (Art. 146). */
    EXPORT("G"),
    /** Not in the scope of the seller's VAT, as a service to a business of a third country (Art. 44). */
    OUTSIDE_SCOPE("O"),
    /** The general indirect tax of the Canary Islands (IGIC). */
    CANARY_ISLANDS("L"),
    /** The tax of Ceuta and Melilla (IPSI). */
    CEUTA_AND_MELILLA("M"),
    /** VAT that a public body in Italy pays for the seller (DPR 633/72, Art. 17-ter). */
    SPLIT_PAYMENT("B");

    private final String code;

    VatCategory(String code) {
        this.code = code;
    }

    /** The code that stands on an electronic invoice, such as {@code AE}. */
    public String code() {
        return code;
    }

    /** Whether lines of the category may bear a rate above 0. */
    public boolean bearsTax() {
        return switch (this) {
            case STANDARD, CANARY_ISLANDS, CEUTA_AND_MELILLA, SPLIT_PAYMENT -> true;
            case ZERO_RATED, EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT, OUTSIDE_SCOPE -> false;
        };
    }

    /** Whether an invoice must say why no VAT is charged (rules BR-AE-10, BR-E-10, BR-G-10, BR-IC-10 and BR-O-10). */
    public boolean needsReason() {
        return switch (this) {
            case EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY, EXPORT, OUTSIDE_SCOPE -> true;
            case STANDARD, ZERO_RATED, CANARY_ISLANDS, CEUTA_AND_MELILLA, SPLIT_PAYMENT -> false;
        };
    }

    /** The category with a code, in capitals as the list has it. */
    public static Optional<VatCategory> ofCode(String code) {
        for (VatCategory category : values()) {
            if (category.code.equals(code)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
