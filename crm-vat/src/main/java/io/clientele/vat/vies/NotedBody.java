package io.clientele.vat.vies;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * The body of a request that notes when it is asked for: by then the connection stands, encrypted where it is to be.
 * Thread-safe.
 */
final class NotedBody implements HttpRequest.BodyPublisher {
    private final HttpRequest.BodyPublisher body;
    private volatile boolean wasAskedFor;

    NotedBody(HttpRequest.BodyPublisher body) {
        this.body = body;
    }

    boolean wasAskedFor() {
        return wasAskedFor;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        wasAskedFor = true;
        body.subscribe(subscriber);
    }
}
