package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import io.clientele.vat.vies.ViesExchange.Lost;
import io.clientele.vat.vies.ViesExchange.Received;
import io.clientele.vat.vies.ViesExchange.Sent;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Commission's VIES over its REST interface. Thread-safe.
 *
 * <p>Each call is one request, on the host's HTTP client. Whatever goes wrong is a {@link ViesAnswer.Silence}. To keep
 * a shop going while a state is out of reach, put a {@link PatientRegister} around it.
 *
 * <p>A number is in use, or is not, only where VIES says so of this very number in a reply of status 200 that names no
 * error. A number of the United Kingdom is not asked for: {@link ViesError#UNSUPPORTED}.
 *
 * <p>A thread that is interrupted stops waiting and stays interrupted: {@link ViesError#INTERRUPTED}.
 */
public final class Vies implements VatRegister {
    private final ViesExchange exchange;
    private final ViesSettings settings;
    private final InstantSource clock;

    /**
     * VIES as a host sees it.
     *
     * @param client the HTTP client of the host, with its proxy and its limits
     * @param settings where VIES is and who asks
     * @param clock tells when an answer came
     */
    public Vies(HttpClient client, ViesSettings settings, InstantSource clock) {
        this.exchange = new ViesExchange(client, settings);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ViesAnswer ask(VatNumber number) {
        if (ViesSettings.isUnknownToVies(number)) {
            return new ViesAnswer.Silence(number, clock.instant(), ViesError.UNSUPPORTED);
        }
        return ask("/check-vat-number", number, new ViesQuestion(number.prefix(), number.rest(), settings.requester()));
    }

    /**
     * Asks the test service, which knows no real numbers but answers by three digits: {@code 100} as a number in use,
     * {@code 200} as one that is not, {@code 201} and more with the errors.
     *
     * @param number what the answer is to be about
     * @param code the three digits
     */
    public ViesAnswer askTestService(VatNumber number, String code) {
        return ask("/check-vat-test-service", number, new ViesQuestion(number.prefix(), code, settings.requester()));
    }

    private ViesAnswer ask(String path, VatNumber number, ViesQuestion question) {
        Sent sent = exchange.post(path, question.json());
        return sent instanceof Received received
                ? new ViesVerdict(number, question, clock.instant()).of(received)
                : new ViesAnswer.Silence(number, clock.instant(), ((Lost) sent).error());
    }

    /** Which states answer at the moment; empty where VIES itself does not. */
    public Optional<ViesStatus> status() {
        return exchange.get("/check-status") instanceof Received received && received.status() == ViesVerdict.OK
                ? received.reply().flatMap(Vies::status)
                : Optional.empty();
    }

    private static Optional<ViesStatus> status(ViesReply reply) {
        Map<String, Boolean> states = new HashMap<>();
        boolean available = false;
        for (ViesReply.Fields part : reply.parts()) {
            available |= part.flag("available").orElse(false);
            String availability = part.text("availability").orElse("");
            if (availability.equals("Available") || availability.equals("Unavailable")) {
                states.put(part.text("countryCode").orElse(""), availability.equals("Available"));
            }
        }
        return states.isEmpty() ? Optional.empty() : Optional.of(new ViesStatus(available, states));
    }
}
