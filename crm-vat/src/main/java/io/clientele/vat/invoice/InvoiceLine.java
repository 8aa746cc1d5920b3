package io.clientele.vat.invoice;

import io.clientele.internal.ClienteleStyle;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.LinePrice;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A line of an invoice: what, how many, for how much, and how it stands to VAT (BG-25). Immutable. */
@Value.Immutable
@ClienteleStyle
public interface InvoiceLine {

    /** A builder; id, name, price and VAT must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** What the line is known by within the invoice (BT-126). */
    String id();

    /** What is sold: its nature (BT-153). */
    String name();

    /** More about it (BT-154). */
    Optional<String> description();

    /** The seller's number of the article (BT-155). */
    Optional<String> article();

    /** The buyer's number of the article (BT-156). */
    Optional<String> buyerArticle();

    /** The number of the article in bar codes (BT-157). */
    Optional<Gtin> gtin();

    /** A note on the line (BT-127). */
    Optional<String> note();

    /** The line of the buyer's order (BT-132). */
    Optional<String> orderLine();

    /** Over which days it was supplied, where that is not as on the whole: a month of a subscription (BG-26). */
    Optional<SupplyPeriod> period();

    /** What is counted, as a code of UN/ECE Recommendation 20 (BT-130); {@code C62}, pieces, unless set. */
    @Value.Default
    default String unit() {
        return "C62";
    }

    /** How many for how much. */
    LinePrice price();

    /**
     * How the line stands to VAT. The words of its reason stand on the invoice as they are given here, whatever its
     * language: of a sale that was {@linkplain io.clientele.vat.treatment.Treatment.Decided decided} take
     * {@link io.clientele.vat.treatment.Treatment.Decided#vat(String)}, with the language of the invoice.
     */
    LineVat vat();

    /** The same, without texts that are blank; what is built is so already. */
    @Value.Check
    default InvoiceLine withoutBlanks() {
        boolean blank = GivenTexts.anyBlank(Stream.of(description(), article(), buyerArticle(), note(), orderLine()));
        return blank
                ? builder()
                        .from(this)
                        .description(GivenTexts.given(description()))
                        .article(GivenTexts.given(article()))
                        .buyerArticle(GivenTexts.given(buyerArticle()))
                        .note(GivenTexts.given(note()))
                        .orderLine(GivenTexts.given(orderLine()))
                        .build()
                : this;
    }

    /** Makes lines. Not thread-safe. */
    final class Builder extends ImmutableInvoiceLine.Builder {
        Builder() {}
    }
}
