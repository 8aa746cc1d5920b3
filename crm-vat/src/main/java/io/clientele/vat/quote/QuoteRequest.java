package io.clientele.vat.quote;

import io.clientele.internal.ClienteleStyle;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.treatment.Sale;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be quoted. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface QuoteRequest {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What the host knows the sale by. */
    Optional<String> id();

    /**
     * The facts. Where {@link Sale#amount()} is empty and the currency is the euro, what the lines come to is taken, as
     * far as they count for the threshold.
     */
    Sale sale();

    /** The VAT number that the buyer has told, for recapitulative statements; without blanks, with its prefix. */
    @Value.Redacted
    Optional<String> buyerVatId();

    /** The currency of the prices. */
    Currency currency();

    /** Whether prices bear VAT in them; net unless set. */
    @Value.Default
    default PriceMode priceMode() {
        return PriceMode.NET;
    }

    /** How VAT is rounded. */
    @Value.Default
    default RoundingPolicy rounding() {
        return RoundingPolicy.STANDARD;
    }

    /** The lines; at least one. */
    List<QuoteLine> lines();

    /**
     * The period, such as {@code 2026-Q1}, whose return this corrects; its quantities may be negative. Empty for a
     * sale.
     */
    Optional<String> corrects();

    /** The language of the words to print, by ISO 639; English unless set. */
    @Value.Default
    default String language() {
        return "en";
    }

    /** Makes requests. Not thread-safe. */
    final class Builder extends ImmutableQuoteRequest.Builder {
        Builder() {}
    }
}
