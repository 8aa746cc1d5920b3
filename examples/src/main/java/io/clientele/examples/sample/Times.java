package io.clientele.examples.sample;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Clock times of Luxembourg as the systems write them. */
final class Times {
    private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter BLANK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    private Times() {}

    /** {@code 2024-05-01T18:30:00}, on the clock in the shop. */
    static String local(LocalDateTime time) {
        return ISO.format(time);
    }

    /** {@code 2024-05-01T16:30:00}, in UTC. */
    static String utc(LocalDateTime time) {
        return ISO.format(inUtc(time));
    }

    /** {@code 2024-05-01 16:30:00}, in UTC. */
    static String utcWithBlank(LocalDateTime time) {
        return BLANK.format(inUtc(time));
    }

    /** {@code 2024-05-01 18:30:00 +0200}. */
    static String withOffset(LocalDateTime time) {
        return OFFSET.format(time.atZone(LUXEMBOURG));
    }

    /** {@code 01.05.2024 18:30}. */
    static String german(LocalDateTime time) {
        return GERMAN.format(time);
    }

    private static LocalDateTime inUtc(LocalDateTime time) {
        return time.atZone(LUXEMBOURG).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
