package io.clientele.exchange.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium without a window, spoken to by its DevTools protocol. Its place is the property {@code clientele.browser},
 * else it is looked for on the path. Not thread-safe.
 */
final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final long SECONDS = 30;

    private final ObjectMapper json = new ObjectMapper();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final String session;
    private int sent;

    private Browser(Process process, Path profile, String address) throws InterruptedException {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .join();
        String target = call("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        this.session = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    static Browser start() throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("look");
        Process process = new ProcessBuilder(
                        find(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("browser.log").toFile())
                .start();
        return new Browser(process, profile, address(process, profile));
    }

    private static String find() throws IOException {
        String given = System.getProperty("clientele.browser", "");
        if (!given.isEmpty()) {
            return given;
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new IOException(
                                "No browser on the path: install Chromium, or say where it is by -Dclientele.browser=/its/path"));
    }

    private static String address(Process process, Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10 && process.isAlive(); i++) {
            if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
                List<String> lines = Files.readAllLines(file);
                return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
            }
            Thread.sleep(100);
        }
        process.destroy();
        throw new IOException("The browser does not answer: " + Files.readString(profile.resolve("browser.log")));
    }

    /** Sets the size of the screen and the colours that the reader prefers. */
    void screen(int width, int height, boolean mobile, String scheme) throws InterruptedException {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Shows what paper would. */
    void paper() throws InterruptedException {
        call("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Opens a page and waits until it is there. */
    void open(URI page) throws InterruptedException {
        events.clear();
        call("Page.navigate", Map.of("url", page.toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            await();
        }
    }

    /** What an expression comes to. */
    JsonNode evaluate(String expression) throws InterruptedException {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .path("result")
                .path("value");
    }

    /** The whole page as a PNG in base 64. */
    String screenshot(int width) throws InterruptedException {
        int height = evaluate("document.documentElement.scrollHeight").asInt();
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        return call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
                .path("data")
                .asText();
    }

    /** The page on paper, as a PDF in base 64. */
    String pdf() throws InterruptedException {
        return call(
                        "Page.printToPDF",
                        Map.of(
                                "printBackground",
                                true,
                                "preferCSSPageSize",
                                true,
                                "paperWidth",
                                8.27,
                                "paperHeight",
                                11.69))
                .path("data")
                .asText();
    }

    /** What happened since the page was opened. */
    List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.path("params"))
                .toList();
    }

    private JsonNode call(String method, Map<String, Object> parameters) throws InterruptedException {
        return call(session, method, parameters);
    }

    private JsonNode call(@Nullable String to, String method, Map<String, Object> parameters)
            throws InterruptedException {
        ObjectNode message = json.createObjectNode().put("id", ++sent).put("method", method);
        message.set("params", json.valueToTree(parameters));
        if (to != null && !to.isEmpty()) {
            message.put("sessionId", to);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode answer = await();
        while (answer.path("id").asInt() != sent) {
            answer = await();
        }
        if (answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    private JsonNode await() throws InterruptedException {
        String text = received.poll(SECONDS, TimeUnit.SECONDS);
        if (text == null) {
            throw new IllegalStateException("The browser said nothing for " + SECONDS + " seconds");
        }
        try {
            JsonNode message = json.readTree(text);
            if (message.has("method")) {
                events.add(message);
            }
            return message;
        } catch (IOException e) {
            throw new IllegalStateException("The browser does not speak JSON", e);
        }
    }

    /** Ends the browser and takes away what it left. */
    void close() throws IOException, InterruptedException {
        socket.abort();
        process.destroy();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** Joins the parts of a message. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                received.add(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
