package io.clientele.examples.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample's files, read. */
final class SampleFiles {
    static final SampleShop SHOP = SampleShop.standard();

    private SampleFiles() {}

    static SampleFile named(String name) {
        return SHOP.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The text, without the mark of byte order. */
    static String text(String name) {
        Charset charset = name.equals("counter-sales.csv") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        String text = new String(named(name).content(), charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static String header(String name) {
        return text(name).lines().findFirst().orElseThrow();
    }

    static List<JsonNode> json(String name) {
        try {
            return List.copyOf(new ObjectMapper()
                    .readerForListOf(JsonNode.class)
                    .<List<JsonNode>>readValue(named(name).content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int count(String name, String part) {
        return (text(name).length() - text(name).replace(part, "").length()) / part.length();
    }
}
