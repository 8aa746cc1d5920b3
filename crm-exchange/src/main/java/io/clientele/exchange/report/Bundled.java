package io.clientele.exchange.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that come with the report. */
final class Bundled {
    private Bundled() {}

    static String text(String name) {
        URL url = Objects.requireNonNull(Bundled.class.getResource(name), name);
        try {
            return Resources.toString(url, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " beside " + Bundled.class, e);
        }
    }
}
