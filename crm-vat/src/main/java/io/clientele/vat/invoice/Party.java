package io.clientele.vat.invoice;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.internal.ClienteleStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Who sells or buys, or represents the seller before the tax authority. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface Party {

    /** A builder; the name must be given, and may be empty where a simplified invoice does not name the buyer. */
    static Builder builder() {
        return new Builder();
    }

    /** The full name (BT-27, BT-44, BT-62). */
    @Value.Redacted
    String name();

    /** The name of the shop, where it is another (BT-28, BT-45). */
    @Value.Redacted
    Optional<String> tradingName();

    /** The address (BG-5, BG-8, BG-12). */
    @Value.Default
    default PostalAddress address() {
        return PostalAddress.builder().build();
    }

    /** The VAT number with its prefix, without blanks, such as {@code LU12345613} (BT-31, BT-48, BT-63). */
    @Value.Redacted
    Optional<String> vatNumber();

    /**
     * A number under which the seller pays tax where it has no VAT number (BT-32). Where it is a small enterprise that
     * is exempt in another member state, its number with the suffix EX, such as {@code DE136695976-EX}: Art. 284(3)(b)
     * of Directive 2006/112/EC.
     */
    @Value.Redacted
    Optional<String> taxNumber();

    /** What the other party knows it by, such as a number of supplier or customer (BT-29, BT-46). */
    @Value.Redacted
    Optional<String> identifier();

    /** The number in the register of companies (BT-30, BT-47). */
    @Value.Redacted
    Optional<String> legalId();

    /** Where electronic invoices go (BT-34, BT-49). */
    Optional<Endpoint> endpoint();

    /** Whom to ask. */
    Optional<PartyContact> contact();

    /** The same, without texts and a contact that are blank; what is built is so already. */
    @Value.Check
    default Party withoutBlanks() {
        boolean blank = GivenTexts.anyBlank(Stream.of(tradingName(), vatNumber(), taxNumber(), identifier(), legalId()))
                || contact().filter(PartyContact::isEmpty).isPresent();
        return blank
                ? builder()
                        .from(this)
                        .tradingName(GivenTexts.given(tradingName()))
                        .vatNumber(GivenTexts.given(vatNumber()))
                        .taxNumber(GivenTexts.given(taxNumber()))
                        .identifier(GivenTexts.given(identifier()))
                        .legalId(GivenTexts.given(legalId()))
                        .contact(contact().filter(one -> !one.isEmpty()))
                        .build()
                : this;
    }

    /** The country of the address. */
    default Optional<Country> country() {
        return address().country();
    }

    /** Makes parties. Not thread-safe. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
