package io.clientele.testkit.vies;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends replies, well or badly, until it is closed. Thread-safe. */
final class FakeSender {
    private static final long PACE_IN_MILLIS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);

    void close() {
        closed.countDown();
    }

    void send(HttpExchange exchange, FakeReplies.Reply reply, Transfer transfer) throws IOException {
        if (transfer == Transfer.MUTE) {
            waitForTheEnd();
            return;
        }
        byte[] bytes = reply.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        body(exchange.getResponseBody(), bytes, transfer);
    }

    private void body(OutputStream out, byte[] bytes, Transfer transfer) throws IOException {
        switch (transfer) {
            case WHOLE -> out.write(bytes);
            case CUT_OFF -> out.write(bytes, 0, bytes.length / 2);
            case STALLED -> {
                out.write(bytes, 0, Math.min(1, bytes.length));
                out.flush();
                waitForTheEnd();
            }
            case SLOW -> crawl(out, bytes);
            case MUTE -> waitForTheEnd();
        }
    }

    private void crawl(OutputStream out, byte[] bytes) throws IOException {
        for (byte one : bytes) {
            out.write(one);
            out.flush();
            if (isClosedWithin(PACE_IN_MILLIS)) {
                return;
            }
        }
    }

    private void waitForTheEnd() {
        while (!isClosedWithin(TimeUnit.HOURS.toMillis(1))) {
            // Whoever stalls goes on doing so.
        }
    }

    private boolean isClosedWithin(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
