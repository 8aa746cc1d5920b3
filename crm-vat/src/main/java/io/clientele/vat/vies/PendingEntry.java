package io.clientele.vat.vies;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import io.clientele.storage.AdapterState;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.VatNumbers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a pending check is kept as text. */
final class PendingEntry {
    /** What the keys of all pending checks begin with. */
    static final String PREFIX = "vies/pending/";

    private static final String FORMAT = "1";

    private PendingEntry() {}

    static String key(VatNumber number) {
        return PREFIX + hash(number);
    }

    /** By which a number is known in keys. */
    static String hash(VatNumber number) {
        return Hashing.sha256()
                .hashString(number.text(), StandardCharsets.UTF_8)
                .toString();
    }

    static String write(PendingCheck check) {
        return String.join(
                " ",
                FORMAT,
                check.number().text(),
                check.since().toString(),
                Integer.toString(check.tries()),
                check.due().toString());
    }

    static Optional<PendingCheck> read(AdapterState.Entry entry) {
        List<String> parts = Splitter.on(' ').splitToList(entry.value());
        // A later format is for a later release to read; the rules for numbers may have changed since, too.
        if (parts.size() != 5 || !parts.get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        return VatNumbers.check(parts.get(1), Optional.empty()) instanceof NumberCheck.Valid valid
                ? read(valid.number(), parts)
                : Optional.empty();
    }

    private static Optional<PendingCheck> read(VatNumber number, List<String> parts) {
        try {
            return Optional.of(new PendingCheck(
                    number, Instant.parse(parts.get(2)), Integer.parseInt(parts.get(3)), Instant.parse(parts.get(4))));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            // One entry that somebody has spoilt must not hold up all others.
            return Optional.empty();
        }
    }
}
