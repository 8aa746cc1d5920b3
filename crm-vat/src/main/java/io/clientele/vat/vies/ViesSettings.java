package io.clientele.vat.vies;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.vat.number.VatNumber;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where VIES is and who asks. Immutable.
 *
 * @param base the address of its REST interface, without a slash at the end
 * @param timeout how long a question may take, from the connection to the end of the reply: above 0, at most an hour;
 *     states are slow, so that less than 10 seconds loses answers
 * @param requester the host's own VAT number; only with it there is a consultation number
 */
public record ViesSettings(URI base, Duration timeout, Optional<VatNumber> requester) {
    private static final URI OFFICIAL = URI.create("https://ec.europa.eu/taxation_customs/vies/rest-api");
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(20);
    private static final Duration LONGEST_TIMEOUT = Duration.ofHours(1);
    private static final String UNITED_KINGDOM = "GB";

    /**
     * Settings.
     *
     * @throws IllegalArgumentException if the address is none of HTTP, the timeout is not above 0 or is above an hour,
     *     or the requester's number is one of the United Kingdom, which VIES does not know
     */
    public ViesSettings {
        boolean http = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
        checkArgument(http && base.getHost() != null, "VIES is at an address that begins with https:// and a host");
        checkArgument(
                timeout.compareTo(Duration.ZERO) > 0 && timeout.compareTo(LONGEST_TIMEOUT) <= 0,
                "A question takes more than no time, and an hour at most");
        checkArgument(
                requester.filter(ViesSettings::isUnknownToVies).isEmpty(),
                "VIES knows no numbers of the United Kingdom, so none can ask");
    }

    /** Whether VIES has no register to ask for a number. */
    static boolean isUnknownToVies(VatNumber number) {
        return number.prefix().equals(UNITED_KINGDOM);
    }

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
