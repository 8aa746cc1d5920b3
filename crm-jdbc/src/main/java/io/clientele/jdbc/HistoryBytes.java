package io.clientele.jdbc;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import io.clientele.address.Country;
import io.clientele.money.Money;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/**
 * The form in which what an order adds to a profile lies in the database: the version of the form in a byte, then what
 * follows as a byte of flags (1 a refund, 2 a language, 4 a channel, 8 a country, 16 a fraction of a second); the
 * number of the status; the second since 1970 and, if it is not whole, its nanoseconds; the currency in three ASCII
 * letters; the total in minor units; the refund in minor units; the order's source and id, language, channel and
 * country. Numbers have seven bits a byte, the lowest first, the eighth bit in all but the last; those that can be
 * negative are doubled, and -1 less than doubled where they are. Texts are their length in bytes and UTF-8.
 */
final class HistoryBytes {
    private static final byte VERSION = 1;
    private static final int REFUND = 1;
    private static final int LANGUAGE = 2;
    private static final int CHANNEL = 4;
    private static final int COUNTRY = 8;
    private static final int NANOS = 16;
    private static final int CURRENCY_LETTERS = 3;
    private static final int USUAL_LENGTH = 64;

    private HistoryBytes() {}

    static byte[] of(HistoryEntry entry) {
        ByteArrayDataOutput out = ByteStreams.newDataOutput(USUAL_LENGTH);
        out.writeByte(VERSION);
        write(out, entry);
        return out.toByteArray();
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // the second is written further down
    private static void write(ByteArrayDataOutput out, HistoryEntry entry) {
        int nanos = entry.placedAt().getNano();
        out.writeByte((entry.refunded().isPresent() ? REFUND : 0)
                | (entry.language().isPresent() ? LANGUAGE : 0)
                | (entry.channel().isPresent() ? CHANNEL : 0)
                | (entry.country().isPresent() ? COUNTRY : 0)
                | (nanos != 0 ? NANOS : 0));
        out.writeByte(number(entry.status()));
        signed(out, entry.placedAt().getEpochSecond());
        if (nanos != 0) {
            number(out, nanos);
        }
        out.write(entry.total().currency().getCurrencyCode().getBytes(StandardCharsets.US_ASCII));
        signed(out, entry.total().minorUnits());
        entry.refunded().ifPresent(back -> signed(out, back.minorUnits()));
        text(out, entry.key().source());
        text(out, entry.key().id());
        entry.language().ifPresent(language -> text(out, language.code()));
        entry.channel().ifPresent(channel -> text(out, channel));
        entry.country().ifPresent(country -> text(out, country.code()));
    }

    private static void signed(ByteArrayDataOutput out, long number) {
        number(out, (number << 1) ^ (number >> (Long.SIZE - 1)));
    }

    private static void number(ByteArrayDataOutput out, long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static void text(ByteArrayDataOutput out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.write(bytes);
    }

    static HistoryEntry read(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new StorageException(Problem.NEWER_SCHEMA);
        }
        return new Reader(bytes, 1).entry();
    }

    /** Reads one part after the other. */
    private static final class Reader {
        private final byte[] bytes;
        private int place;

        Reader(byte[] bytes, int from) {
            this.bytes = bytes;
            this.place = from;
        }

        HistoryEntry entry() {
            int flags = bytes[place++];
            OrderStatus status = status(bytes[place++]);
            Instant placedAt = Instant.ofEpochSecond(signed(), (flags & NANOS) != 0 ? number() : 0);
            Currency currency =
                    Currency.getInstance(new String(bytes, place, CURRENCY_LETTERS, StandardCharsets.US_ASCII));
            place += CURRENCY_LETTERS;
            Money total = Money.ofMinor(signed(), currency);
            Optional<Money> refunded =
                    (flags & REFUND) != 0 ? Optional.of(Money.ofMinor(signed(), currency)) : Optional.empty();
            OrderKey key = new OrderKey(text(), text());
            return new HistoryEntry(
                    key,
                    placedAt,
                    status,
                    total,
                    refunded,
                    (flags & LANGUAGE) != 0 ? Optional.of(new Language(text())) : Optional.empty(),
                    (flags & CHANNEL) != 0 ? Optional.of(text()) : Optional.empty(),
                    (flags & COUNTRY) != 0 ? Optional.of(Country.of(text())) : Optional.empty());
        }

        private long signed() {
            long number = number();
            return (number >>> 1) ^ -(number & 1);
        }

        private long number() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[place++];
                number |= (next & 0x7fL) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        private String text() {
            int length = (int) number();
            String text = new String(bytes, place, length, StandardCharsets.UTF_8);
            place += length;
            return text;
        }
    }

    /** Numbers that must never change. */
    private static int number(OrderStatus status) {
        return switch (status) {
            case NONE -> 0;
            case PENDING -> 1;
            case PAID -> 2;
            case PROCESSING -> 3;
            case COMPLETED -> 4;
            case PARTLY_REFUNDED -> 5;
            case REFUNDED -> 6;
            case CANCELLED -> 7;
            case FAILED -> 8;
            case TEST -> 9;
            case UNKNOWN -> 10;
        };
    }

    private static OrderStatus status(int number) {
        for (OrderStatus status : OrderStatus.values()) {
            if (number(status) == number) {
                return status;
            }
        }
        throw new StorageException(Problem.NEWER_SCHEMA);
    }
}
