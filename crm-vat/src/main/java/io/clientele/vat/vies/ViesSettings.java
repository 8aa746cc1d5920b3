package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where VIES is and who asks. Immutable.
 *
 * @param base the address of its REST interface, without a slash at the end
 * @param timeout how long a question may take; states are slow, so that less than 10 seconds loses answers
 * @param requester the host's own VAT number; only with it there is a consultation number
 */
public record ViesSettings(URI base, Duration timeout, Optional<VatNumber> requester) {
    private static final URI OFFICIAL = URI.create("https://ec.europa.eu/taxation_customs/vies/rest-api");
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(20);

    /** The Commission's VIES, without a requester. */
    public static ViesSettings standard() {
        return new ViesSettings(OFFICIAL, USUAL_TIMEOUT, Optional.empty());
    }

    /** With a requester, so that answers have a consultation number. */
    public ViesSettings withRequester(VatNumber number) {
        return new ViesSettings(base, timeout, Optional.of(number));
    }

    /** With another address, such as that of a test. */
    public ViesSettings withBase(URI address) {
        return new ViesSettings(address, timeout, requester);
    }

    /** With another timeout. */
    public ViesSettings withTimeout(Duration longest) {
        return new ViesSettings(base, longest, requester);
    }
}
