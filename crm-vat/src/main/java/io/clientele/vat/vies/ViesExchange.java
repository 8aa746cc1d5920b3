package io.clientele.vat.vies;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request to VIES and its reply, within the time and the size that are set for both together. Thread-safe.
 *
 * @param client the host's
 * @param settings where VIES is and how long it may take
 */
record ViesExchange(HttpClient client, ViesSettings settings) {
    /** A reply is some hundred bytes; more than this is none. */
    private static final int LONGEST_REPLY = 65_536;

    /** What became of a request. */
    sealed interface Sent {}

    /**
     * A reply came.
     *
     * @param status of HTTP
     * @param reply what it says; empty where the body is no JSON object or is too long
     */
    record Received(int status, Optional<ViesReply> reply) implements Sent {}

    /** None came. */
    record Lost(ViesError error) implements Sent {}

    Sent get(String path) {
        NotedBody none = new NotedBody(HttpRequest.BodyPublishers.noBody());
        return send(request(path).method("GET", none).build(), none);
    }

    Sent post(String path, String json) {
        NotedBody body = new NotedBody(HttpRequest.BodyPublishers.ofString(json));
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build(),
                body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.base() + path)).header("Accept", "application/json");
    }

    private Sent send(HttpRequest request, NotedBody body) {
        CompletableFuture<HttpResponse<Optional<byte[]>>> reply =
                client.sendAsync(request, head -> new LimitedBody(LONGEST_REPLY));
        try {
            // Not the timeout of the request, which ends with the head: a body may stall as well.
            return received(reply.get(settings.timeout().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return new Lost(late(body));
        } catch (ExecutionException failed) {
            return new Lost(error(failed.getCause(), body));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Lost(ViesError.INTERRUPTED);
        } finally {
            // Nobody waits for it any more; where it is done, this does nothing.
            reply.cancel(true);
        }
    }

    private static Received received(HttpResponse<Optional<byte[]>> response) {
        return new Received(response.statusCode(), response.body().flatMap(ViesReply::read));
    }

    private static ViesError error(@Nullable Throwable cause, NotedBody body) {
        boolean timedOut = cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException);
        return timedOut ? late(body) : ViesError.UNREACHABLE;
    }

    /** Before the connection stood, it is the network that was late, not the state. */
    private static ViesError late(NotedBody body) {
        return body.wasAskedFor() ? ViesError.TIMEOUT : ViesError.UNREACHABLE;
    }
}
