package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.number.Verification;
import io.clientele.vat.treatment.Buyer;
import io.clientele.vat.treatment.DomesticReverseCharge;
import io.clientele.vat.treatment.MarginScheme;
import io.clientele.vat.treatment.PlaceRule;
import io.clientele.vat.treatment.SupplyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The README names every value that a field of a sale may have. */
class VatReadmeTest {

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("supply", SupplyKind.values()),
                Arguments.of("place_rule", PlaceRule.values()),
                Arguments.of("type", Buyer.Kind.values()),
                Arguments.of("vat_id_check", Verification.values()),
                Arguments.of("margin", MarginScheme.values()),
                Arguments.of("reverse_charge", DomesticReverseCharge.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void everyValueIsThere(String field, Enum<?>[] values) throws IOException {
        String row = Files.readAllLines(Path.of("..", "README.md")).stream()
                .filter(line -> line.startsWith("| `" + field + "` |"))
                .findFirst()
                .orElseThrow();

        assertThat(row)
                .contains(Arrays.stream(values)
                        .map(value -> "`" + value.name().toLowerCase(Locale.ROOT) + "`")
                        .toList());
    }
}
