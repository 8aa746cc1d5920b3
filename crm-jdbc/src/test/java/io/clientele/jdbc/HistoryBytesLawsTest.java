package io.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.address.Country;
import io.clientele.money.Money;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.Language;
import java.time.Instant;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HistoryBytesLawsTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Property(tries = 2_000)
    void whatIsWrittenIsRead(@ForAll("entries") HistoryEntry entry) {
        assertThat(HistoryBytes.read(HistoryBytes.of(entry))).isEqualTo(entry);
    }

    /** What lies in databases must be read for ever. */
    @Example
    void theFormIsThatOfTheFirstRelease() {
        HistoryEntry entry = new HistoryEntry(
                new OrderKey("web", "7"),
                Instant.parse("2026-01-05T10:00:00.5Z"),
                OrderStatus.PARTLY_REFUNDED,
                Money.ofMinor(1_999, EUR),
                Optional.of(Money.ofMinor(500, EUR)),
                Optional.of(new Language("fr")),
                Optional.of("shop"),
                Optional.of(Country.of("LU")));
        String form = "011f05c0aedc950d80cab5ee014555529e1fe8070377656201370266720473686f70024c55";

        assertThat(HexFormat.of().formatHex(HistoryBytes.of(entry))).isEqualTo(form);
        assertThat(HistoryBytes.read(HexFormat.of().parseHex(form))).isEqualTo(entry);
    }

    @Example
    void aFormOfALaterVersionIsRefused() {
        for (byte[] later : new byte[][] {{}, {2, 0, 0}}) {
            assertThatThrownBy(() -> HistoryBytes.read(later))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            thrown -> assertThat(thrown.problem()).isEqualTo(Problem.NEWER_SCHEMA));
        }
    }

    @Provide
    Arbitrary<HistoryEntry> entries() {
        Arbitrary<Long> amounts = Arbitraries.oneOf(
                Arbitraries.longs(), Arbitraries.of(0L, -1L, 63L, 64L, -64L, Long.MAX_VALUE, Long.MIN_VALUE + 1));
        return Combinators.combine(
                        Arbitraries.strings()
                                .ascii()
                                .excludeChars('\0')
                                .ofMinLength(1)
                                .ofMaxLength(255),
                        Arbitraries.longs().between(-31_557_014_167_219_200L, 31_556_889_864_403_199L),
                        Arbitraries.of(0, 1, 999_999_999),
                        Arbitraries.of(OrderStatus.values()),
                        amounts,
                        amounts.optional(),
                        Arbitraries.of("fr", "pt").optional(),
                        Arbitraries.of("shop", "Märkte 😀", "").optional())
                .as((id, second, nano, status, total, refunded, language, channel) -> new HistoryEntry(
                        new OrderKey("wéb", id),
                        Instant.ofEpochSecond(second, nano),
                        status,
                        Money.ofMinor(total, EUR),
                        refunded.map(amount -> Money.ofMinor(amount, EUR)),
                        language.map(Language::new),
                        channel,
                        language.map(any -> Country.of("LU"))));
    }
}
