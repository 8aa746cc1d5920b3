package io.clientele.testkit.vies;

import static com.google.common.base.Preconditions.checkArgument;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clientele.vat.number.VatNumber;
import io.clientele.vat.vies.ViesError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * VIES on the loopback address. It is as strict as the real one, and stricter: a question with a field too many, a
 * number with its prefix in it, a wrong method or another content type is an error. It answers with every error that
 * VIES documents, with whatever status and text it is told to, and {@link Transfer badly} if it is told to. It answers
 * several questions at once. Thread-safe.
 *
 * <pre>{@code
 * import io.clientele.testkit.vies.FakeVies;
 * import io.clientele.vat.vies.Vies;
 * import io.clientele.vat.vies.ViesError;
 * import io.clientele.vat.vies.ViesSettings;
 *
 * try (FakeVies fake = FakeVies.start(clock)) {
 *     fake.register(number, "Example S.A.", "1, rue du Marché\nL-1234 Luxembourg");
 *     fake.down("DE", ViesError.MS_UNAVAILABLE);
 *     Vies vies = new Vies(HttpClient.newHttpClient(), ViesSettings.standard().withBase(fake.base()), clock);
 *     vies.ask(number); // InUse
 * }
 * }</pre>
 */
public final class FakeVies implements AutoCloseable {
    private static final int MOST_BYTES = 10_000;
    private static final int OK = 200;
    private static final int BEYOND_STATUSES = 600;
    private static final Set<ViesError> OWN = Set.of(
            ViesError.UNREACHABLE,
            ViesError.UNREADABLE,
            ViesError.RESTING,
            ViesError.INTERRUPTED,
            ViesError.UNSUPPORTED,
            ViesError.OTHER);

    private final HttpServer server;
    private final FakeRegister register;
    private final FakeSender sender = new FakeSender();
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeVies::daemon);

    private FakeVies(HttpServer server, FakeRegister register) {
        this.server = server;
        this.register = register;
    }

    /**
     * Starts it on a free port.
     *
     * @param clock by which it dates its answers and counts minutes
     * @throws IOException if no port can be had
     */
    public static FakeVies start(InstantSource clock) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeVies vies = new FakeVies(server, new FakeRegister(clock));
        server.createContext("/", vies::handle);
        server.setExecutor(vies.threads);
        server.start();
        return vies;
    }

    /** The address of its REST interface. */
    public URI base() {
        return base(server.getAddress());
    }

    /** An address of IP version 6 is put between brackets. */
    static URI base(InetSocketAddress address) {
        try {
            return new URI("http", null, address.getAddress().getHostAddress(), address.getPort(), null, null, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A thread that does not hold up the end of the process. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-vies");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a number into use, whose state discloses name and address. */
    public void register(VatNumber number, String name, String address) {
        register.register(number, name, address);
    }

    /** Takes a number into use, whose state discloses nothing. */
    public void register(VatNumber number) {
        register.register(number, FakeReplies.UNDISCLOSED, FakeReplies.UNDISCLOSED);
    }

    /** Takes a number out of use. */
    public void unregister(VatNumber number) {
        register.unregister(number);
    }

    /**
     * Lets all questions for a state fail.
     *
     * @throws IllegalArgumentException if VIES documents no such error
     */
    public void down(String prefix, ViesError error) {
        register.down(prefix, documented(error));
    }

    /** Lets a state answer again. */
    public void up(String prefix) {
        register.up(prefix);
    }

    /**
     * Lets all questions fail, for whatever state.
     *
     * @throws IllegalArgumentException if VIES documents no such error
     */
    public void downForAll(ViesError error) {
        register.down(FakeRegister.ALL, documented(error));
    }

    /** Lets all states answer again that do not fail by themselves. */
    public void upForAll() {
        register.up(FakeRegister.ALL);
    }

    /** Answers so many questions in a minute by the clock, and the others with {@code GLOBAL_MAX_CONCURRENT_REQ}. */
    public void allowPerMinute(int questions) {
        register.limit(FakeRegister.ALL, questions);
    }

    /** Answers so many questions for a state in a minute, and the others with {@code MS_MAX_CONCURRENT_REQ}. */
    public void allowPerMinute(String prefix, int questions) {
        register.limit(prefix, questions);
    }

    /** Replies to everything with this text and status 200; it may be no JSON. Empty for its own replies again. */
    public void replyWith(Optional<String> text) {
        register.replyWith(text.map(whole -> new FakeReplies.Reply(OK, whole)));
    }

    /**
     * Replies to everything with a status of HTTP, such as 429 or 503, and a text, which may be empty or no JSON.
     *
     * @throws IllegalArgumentException if the status is none from 200 to 599
     */
    public void replyWith(int status, String text) {
        checkArgument(status >= OK && status < BEYOND_STATUSES, "A reply has a status from 200 to 599, not %s", status);
        register.replyWith(Optional.of(new FakeReplies.Reply(status, text)));
    }

    /** Sends replies in this way from now on. */
    public void sendReplies(Transfer transfer) {
        register.transfer(transfer);
    }

    /** The numbers that it was asked for, in order, those included that it answered with an error. */
    public List<String> asked() {
        return register.asked();
    }

    private static ViesError documented(ViesError error) {
        checkArgument(!OWN.contains(error), "VIES never answers with %s", error);
        return error;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
            FakeReplies.Reply reply = register.override().orElseGet(() -> reply(exchange, body));
            sender.send(exchange, reply, register.transfer());
        }
    }

    private FakeReplies.Reply reply(HttpExchange exchange, byte[] body) {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/check-status") && exchange.getRequestMethod().equals("GET")) {
            return register.status();
        }
        boolean json = "application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
        Optional<FakeQuestion> question =
                exchange.getRequestMethod().equals("POST") && json ? FakeQuestion.read(body) : Optional.empty();
        return switch (path) {
            case "/check-vat-number" ->
                question.map(register::answer).orElseGet(() -> FakeReplies.error("INVALID_INPUT"));
            case "/check-vat-test-service" ->
                question.map(register::answerTest).orElseGet(() -> FakeReplies.error("INVALID_INPUT"));
            default -> FakeReplies.NOT_FOUND;
        };
    }

    /** Stops it at once, whatever it is sending. */
    @Override
    public void close() {
        sender.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
