package io.clientele.vat.treatment;

import io.clientele.address.Country;
import io.clientele.internal.ClienteleStyle;
import io.clientele.vat.rate.Territory;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Who sells, as far as VAT depends on it. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface Seller {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Under which scheme a seller stands as a whole. */
    enum Scheme {
        /** The ordinary one. */
        STANDARD,
        /** That of small enterprises (Art. 284). */
        SMALL_ENTERPRISE
    }

    /** Where the seller has established the business. */
    Optional<Territory> territory();

    /** In which other member states the seller has fixed establishments. */
    Set<Country> establishments();

    /** In which other member states the seller is registered for VAT. */
    Set<Country> registrations();

    /** Which state's VAT number the seller uses for the sale; that of establishment unless set. */
    Optional<Territory> identifiedIn();

    /** The scheme; standard unless set. */
    @Value.Default
    default Scheme scheme() {
        return Scheme.STANDARD;
    }

    /**
     * The member states, other than that of establishment, that have confirmed that a small enterprise is exempt there
     * (Art. 284(3): the number with the suffix EX).
     */
    Set<Country> exemptIn();

    /**
     * The turnover of a small enterprise in the whole Union in this year or the last, whichever is more, in euro; above
     * 100,000 it is exempt in no other member state (Art. 284(2)(a)).
     */
    Optional<BigDecimal> unionTurnover();

    /** Whether the seller reports through the one-stop shop: that of the Union, or of sellers outside it. */
    @Value.Default
    default boolean oss() {
        return false;
    }

    /** Whether the seller reports low-value imports through the import one-stop shop. */
    @Value.Default
    default boolean ioss() {
        return false;
    }

    /** Whether the seller files recapitulative statements, without which Art. 138 exempts nothing; true unless set. */
    @Value.Default
    default boolean recapitulativeStatements() {
        return true;
    }

    /** Makes sellers. Not thread-safe. */
    final class Builder extends ImmutableSeller.Builder {
        Builder() {}
    }
}
