package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Commission's VIES over its REST interface. Thread-safe.
 *
 * <p>Each call is one request, on the host's HTTP client. Whatever goes wrong is a {@link ViesAnswer.Silence}. To keep
 * a shop going while a state is out of reach, put a {@link PatientRegister} around it.
 */
public final class Vies implements VatRegister {
    /** A reply is some hundred bytes; more than this is none. */
    private static final int LONGEST_REPLY = 65_536;

    private static final String UNDISCLOSED = "---";

    private final HttpClient client;
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
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ViesAnswer ask(VatNumber number) {
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

    /** Which states answer at the moment; empty where VIES itself does not. */
    public Optional<ViesStatus> status() {
        HttpRequest request = request("/check-status").GET().build();
        return send(request) instanceof Received received ? received.reply().flatMap(Vies::status) : Optional.empty();
    }

    private static Optional<ViesStatus> status(ViesReply reply) {
        Map<String, Boolean> states = new HashMap<>();
        boolean available = false;
        for (Map<String, String> part : reply.parts()) {
            available |= Boolean.parseBoolean(part.get("available"));
            String prefix = part.getOrDefault("countryCode", "");
            String availability = part.getOrDefault("availability", "");
            if (availability.equals("Available") || availability.equals("Unavailable")) {
                states.put(prefix, availability.equals("Available"));
            }
        }
        return states.isEmpty() ? Optional.empty() : Optional.of(new ViesStatus(available, states));
    }

    private ViesAnswer ask(String path, VatNumber number, ViesQuestion question) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question.json()))
                .build();
        Sent sent = send(request);
        if (sent instanceof Received received) {
            return received.reply()
                    .map(reply -> answer(number, reply))
                    .orElseGet(() -> silence(
                            number, received.isFailure() ? ViesError.SERVICE_UNAVAILABLE : ViesError.UNREADABLE));
        }
        return silence(number, ((Lost) sent).error());
    }

    private ViesAnswer answer(VatNumber number, ViesReply reply) {
        Optional<String> error = reply.error();
        if (error.isPresent()) {
            return silence(number, ViesError.ofName(error.get()));
        }
        Optional<String> consultation = reply.field("requestIdentifier").filter(text -> !text.isBlank());
        Instant at = clock.instant();
        return switch (reply.field("valid").orElse("")) {
            case "true" -> new ViesAnswer.InUse(number, at, consultation, trader(reply));
            case "false" -> new ViesAnswer.NotInUse(number, at, consultation);
            default -> silence(number, ViesError.UNREADABLE);
        };
    }

    private static ViesAnswer.Trader trader(ViesReply reply) {
        return new ViesAnswer.Trader(disclosed(reply, "name"), disclosed(reply, "address"));
    }

    private static Optional<String> disclosed(ViesReply reply, String field) {
        return reply.field(field).map(String::strip).filter(text -> !text.isEmpty() && !text.equals(UNDISCLOSED));
    }

    private ViesAnswer silence(VatNumber number, ViesError error) {
        return new ViesAnswer.Silence(number, clock.instant(), error);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.base() + path))
                .timeout(settings.timeout())
                .header("Accept", "application/json");
    }

    private sealed interface Sent {}

    private record Received(int status, Optional<ViesReply> reply) implements Sent {
        boolean isFailure() {
            return status >= 500;
        }
    }

    private record Lost(ViesError error) implements Sent {}

    private Sent send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return new Received(response.statusCode(), ViesReply.read(body.readNBytes(LONGEST_REPLY)));
            }
        } catch (HttpTimeoutException late) {
            return new Lost(ViesError.TIMEOUT);
        } catch (IOException unreachable) {
            return new Lost(ViesError.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Lost(ViesError.UNREACHABLE);
        }
    }
}
