package io.clientele.identity.email;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists among the resources of this package: a line for each entry, remarks behind {@code #}. */
final class EmailLists {
    private EmailLists() {}

    static List<String> lines(String name) {
        try {
            return Resources.readLines(
                            Objects.requireNonNull(EmailLists.class.getResource(name), name), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
