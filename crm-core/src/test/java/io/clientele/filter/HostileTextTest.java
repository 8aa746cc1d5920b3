package io.clientele.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would write who wants customers. Each ends in a filter, or in one sentence. */
class HostileTextTest {
    /** What reading a text of the greatest length may allocate, whatever is in it. */
    private static final long BYTES = 16L << 20;

    @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
    void anyTextIsAFilterOrIsRefusedInOneSentence(@ForAll("texts") String text) {
        try {
            Filter filter = Filter.parse(text);
            assertThat(Filter.parse(filter.text())).isEqualTo(filter);
        } catch (FilterSyntaxException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(600).doesNotContain("\n");
            assertThat(refused.position()).isBetween(1, text.length() + 1);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "orders",
                "country",
                "last_order",
                "tag",
                "ordered",
                "total_spent",
                "attribute.",
                "=",
                "!=",
                "<",
                ">=",
                "in",
                "not",
                "and",
                "or",
                "between",
                "last",
                "is",
                "known",
                "missing",
                "(",
                ")",
                ",",
                "5",
                "-90d",
                "LU",
                "\"a b\"",
                "'",
                "\"",
                "times",
                "at",
                "least",
                "days",
                "EUR",
                "contains",
                "\u0000",
                "é",
                "𝄞");
        Arbitrary<String> sentences = Arbitraries.oneOf(
                        pieces, RandomFilters.conditions().map(Filter::text))
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), sentences);
    }

    static Stream<String> long64KiB() {
        int length = Filter.MAX_LENGTH;
        return Stream.of(
                        "(",
                        ")",
                        "not ",
                        "((not ",
                        "-",
                        "9",
                        "a",
                        "\"",
                        "'",
                        "\"\"",
                        "orders=1 and ",
                        "orders=1 or ",
                        "(orders=1 or ",
                        "orders = 1 and not (",
                        "country in (",
                        "everyone and ",
                        "𝄞",
                        "\ud834",
                        " ",
                        "e\u0301",
                        "last_order in last ")
                .flatMap(piece -> Stream.of(
                        piece.repeat(length / piece.length()),
                        start(piece) + piece.repeat((length - 40) / piece.length()),
                        "tag in (" + (piece + ",").repeat((length - 40) / (piece.length() + 1)) + "a)"));
    }

    private static String start(String piece) {
        return piece.startsWith("9") ? "orders = " : "name = ";
    }

    @ParameterizedTest
    @MethodSource("long64KiB")
    void theLongestTextsCostLittleMemory(String text) {
        Filter.parse("orders = 1");
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatExceptionOfType(FilterSyntaxException.class).isThrownBy(() -> Filter.parse(text));
        long after = threads.getCurrentThreadAllocatedBytes();

        assertThat(after - before).isLessThan(BYTES);
    }

    @Test
    void whatIsLongerThanAFilterIsNotReadAtAll() {
        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> Filter.parse(" ".repeat(Filter.MAX_LENGTH + 1)))
                .withMessageContaining("at most 65536 characters");
    }

    @Test
    void depthIsLimitedWhateverItIsMadeOf() {
        assertThat(Filter.parse("(".repeat(63) + "everyone" + ")".repeat(63))).isEqualTo(Filter.everyone());
        for (String level : List.of("(", "not ", "not (", "orders = 1 and (")) {
            assertThatExceptionOfType(FilterSyntaxException.class)
                    .isThrownBy(() -> Filter.parse(level.repeat(64) + "everyone"))
                    .withMessageContaining("at most 64 levels");
        }
    }

    @Test
    void numbersAreLimitedBeforeAnythingIsComputedWithThem() {
        for (String number : List.of("1e-100000000", "1e100000000", "0.1234567890123456", "1234567890123456")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NumberTest.equalTo(new BigDecimal(number)))
                    .withMessageContaining("15 digits");
        }
        assertThat(NumberTest.equalTo(new BigDecimal("1e3"))).isEqualTo(NumberTest.equalTo(new BigDecimal("1000.00")));
    }
}
