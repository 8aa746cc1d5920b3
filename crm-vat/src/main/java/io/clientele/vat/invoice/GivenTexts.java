package io.clientele.vat.invoice;

import java.util.Optional;
import java.util.stream.Stream;

/** Texts that may be absent: a blank one is as one that is absent, as nothing can be printed or filed of it. */
final class GivenTexts {
    private GivenTexts() {}

    /** The text, unless it is blank. */
    static Optional<String> given(Optional<String> text) {
        return text.isPresent() && text.get().isBlank() ? Optional.empty() : text;
    }

    /** Whether one of the texts is there, and blank. */
    static boolean anyBlank(Stream<Optional<String>> texts) {
        return texts.anyMatch(text -> text.isPresent() && text.get().isBlank());
    }
}
