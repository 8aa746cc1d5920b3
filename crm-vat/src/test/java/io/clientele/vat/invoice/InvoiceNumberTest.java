package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"LU-2026-000001", "2026-1234567", "A-000123", "F/2026.1-999999"})
    void aNumberIsReadAsItIsWritten(String text) {
        assertThat(InvoiceNumber.parse(text).map(InvoiceNumber::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000001", "LU-2026-1", "LU-2026-000000", "lu-000001", "LU--000001", "LU-0000123"})
    void whatWeWouldNotHaveWrittenIsNoNumber(String text) {
        assertThat(InvoiceNumber.parse(text)).isEmpty();
    }

    @Test
    void numbersAreOrderedBySeriesThenBySequence() {
        Series series = new Series("LU-2026");
        List<InvoiceNumber> numbers = List.of(
                new InvoiceNumber(new Series("DE-2026"), 7),
                new InvoiceNumber(series, 9),
                new InvoiceNumber(series, 10));

        assertThat(numbers).isSorted();
    }
}
