package io.clientele.vat.report;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.internal.ClienteleStyle;
import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What one sale comes to in one place, at one rate: the stuff that returns are summed up from. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface VatEntry {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What the host knows the sale by, so that a refusal can name it. */
    Optional<String> id();

    /**
     * Which of the entries of its sale it is, from 0. With {@link #id()} it tells a sale of several entries from one
     * that is given twice; empty for an entry of which that is not asked.
     */
    Optional<Integer> part();

    /** The day of the tax point. For a correction it is that of the sale which is corrected. */
    LocalDate day();

    /** Where it is taxed, or from where exempt goods leave. */
    Territory territory();

    /**
     * From where goods are sent, and for services where the seller is: of one outside the Union that has exactly one
     * fixed establishment in it, that establishment.
     */
    Territory origin();

    /** Category, rate and reason. */
    LineVat vat();

    /** Goods or service. */
    SupplyKind kind();

    /** Where it is reported. */
    ReportedIn reportedIn();

    /** How it stands in the return of a state; what category and report tell, unless set. */
    @Value.Default
    default Standing standing() {
        return Standing.of(vat().category(), reportedIn(), triangular());
    }

    /** Whether it counts for the threshold of distance sales. */
    boolean distanceSale();

    /**
     * What it counts for the threshold in euro, where that is not {@link #net()}: its part of the amount by which the
     * quote decided ({@link io.clientele.vat.quote.Quote#thresholdAmount()}), in cents. So it is for a sale that told
     * it ({@link io.clientele.vat.treatment.Sale#amount()}), mostly in another currency, and for one of gross prices
     * that crosses the threshold: what it comes to without VAT at home is above, and without that of the destination
     * perhaps not. Empty for corrections, whose sale alone was told; one that has another sign than the net amount of
     * its entry, as where a correction is made of the entry of its sale, is passed over.
     */
    Optional<BigDecimal> thresholdAmount();

    /** Whether it is the supply of the middle one of three. */
    boolean triangular();

    /** Without VAT; negative where a correction takes back. */
    Money net();

    /** The VAT; 0 in a margin scheme, whose VAT is on the margin and not known here. */
    Money tax();

    /** The buyer's VAT number, where one was told. */
    @Value.Redacted
    Optional<String> buyerVatId();

    /** The period whose return it corrects, in which {@link #day()} lies; empty for a sale. */
    Optional<TaxPeriod> corrects();

    /** The day on which a correction was made, as that of the credit note: its period is the one that it counts in. */
    Optional<LocalDate> correctedOn();

    /** Refuses the day of a correction in what is none, and one before the sale: no return would ever have it. */
    @Value.Check
    default void check() {
        correctedOn().ifPresent(made -> {
            checkArgument(corrects().isPresent(), "What was corrected on a day corrects a period");
            checkArgument(!made.isBefore(day()), "A correction is made on the day of the sale or later");
        });
    }

    /** Makes entries. Not thread-safe. */
    final class Builder extends ImmutableVatEntry.Builder {
        Builder() {}
    }
}
