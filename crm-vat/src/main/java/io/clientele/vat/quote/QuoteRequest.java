package io.clientele.vat.quote;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.internal.ClienteleStyle;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.treatment.Sale;
import java.time.LocalDate;
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
     * The facts. Where {@link Sale#amount()} is empty and the currency is the euro, what the lines and adjustments come
     * to is taken, as far as they count for the threshold.
     */
    Sale sale();

    /**
     * The VAT number that the buyer has told, for recapitulative statements. However it was typed, it is kept as
     * {@link io.clientele.vat.number.VatNumbers} brings it into its form, with the prefix of
     * {@link io.clientele.vat.treatment.Buyer#identifiedIn()} where it had none; one that is wrong is kept without its
     * blanks and punctuation, and one of another state than that is refused.
     */
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

    /** Discounts and charges on the whole, such as vouchers and shipping. */
    List<QuoteAdjustment> adjustments();

    /**
     * The period whose return this corrects, such as {@code 2026-Q1} or {@code 2026-03}: that of the day of the sale.
     * Its quantities may be negative. What is taken back in the period of the sale names that period. Empty for a sale.
     */
    Optional<String> corrects();

    /**
     * The day on which a correction was made, as that of the credit note, by which it is counted in a period. The day
     * of the {@link #sale()} stays that of what is corrected, whose rates it has.
     */
    Optional<LocalDate> correctedOn();

    /** The language of the words to print, by ISO 639; English unless set. */
    @Value.Default
    default String language() {
        return "en";
    }

    /**
     * The same with the buyer's number in its form; what is built is so already.
     *
     * @throws IllegalArgumentException if what is corrected is no period
     */
    @Value.Check
    default QuoteRequest inForm() {
        checkArgument(
                corrects().map(PeriodName::is).orElse(true),
                "What is corrected is a quarter such as 2026-Q1 or a month such as 2026-03");
        Optional<String> number = buyerVatId()
                .map(typed -> PartyNumber.normalized(typed, sale().buyer().identifiedIn()))
                .filter(bare -> !bare.isEmpty());
        return number.equals(buyerVatId())
                ? this
                : builder().from(this).buyerVatId(number).build();
    }

    /** Makes requests. Not thread-safe. */
    final class Builder extends ImmutableQuoteRequest.Builder {
        Builder() {}
    }
}
