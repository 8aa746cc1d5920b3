package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Longs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordKeysTest {
    private static final String HEADER =
            "ID | GIVEN_NAME | FAMILY_NAME | BIRTH_DATE | EMAIL | PHONE | STREET | HOUSE_NUMBER | POSTCODE | CITY\n";
    private static final String CLAIRE =
            "1 | Claire | Thill | 1985-02-03 | claire@post.example | +352 621 123 456 | rue des Prés | 4 | 3510 | Dudelange\n";

    private static List<Long> keys(String rows, int row) {
        return Longs.asList(RecordKeys.of(Lists.of(HEADER + rows)).ofRow(row));
    }

    private static Set<Long> inCommon(String rows) {
        Set<Long> common = new HashSet<>(keys(rows, 0));
        common.retainAll(keys(rows, 1));
        return common;
    }

    @Test
    void keysFollowFromTheRecordAlone() {
        assertThat(keys("2 | Nora | Hoffmann |||| Schulstraße | 5 | 6550 | Berdorf\n" + CLAIRE, 1))
                .isEqualTo(keys(CLAIRE, 0));
    }

    @Test
    void keysAreDifferentNumbersAndNotTooMany() {
        assertThat(keys(CLAIRE, 0))
                .hasSize(RecordKeys.MOST)
                .doesNotHaveDuplicates()
                .doesNotContain(0L);
    }

    @Test
    void whoHasMovedAndMarriedIsFoundByGivenNameAndBirthday() {
        assertThat(inCommon(CLAIRE + "2 | Claire | Hoffmann | 1985-02-03 |||||| \n"))
                .isNotEmpty();
    }

    @Test
    void namesInEachOthersPlaceAreFound() {
        assertThat(inCommon(CLAIRE + "2 | Thill | Claire ||||||| \n")).isNotEmpty();
    }

    @Test
    void aRecordThatSaysLittleIsFoundByThat() {
        assertThat(inCommon("1 | Claire | Thill ||||||| \n2 | Klara | Thill ||||||| \n"))
                .isNotEmpty();
    }

    @Test
    void strangersHaveNoKeyInCommon() {
        assertThat(inCommon(CLAIRE
                        + "2 | Nora | Hoffmann | 1951-07-17 | nh@web.example || Schulstraße | 5 | 6550 | Berdorf\n"))
                .isEmpty();
    }

    @Test
    void aRecordThatSaysNothingHasNoKeys() {
        assertThat(keys("1 | N/A | unknown | 1900-01-01 || 0000000 |||| \n", 0)).isEmpty();
    }

    @Test
    void thereIsNoRowBehindTheLast() {
        assertThatThrownBy(() -> keys(CLAIRE, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
