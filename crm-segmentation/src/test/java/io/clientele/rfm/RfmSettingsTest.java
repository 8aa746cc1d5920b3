package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RfmSettingsTest {
    @Test
    void keepsEqualValuesTogetherByDefault() {
        assertThat(RfmSettings.asOf(LocalDate.EPOCH).frequency()).isEqualTo(RfmScale.quintiles(RfmTies.TOGETHER));
    }

    @Test
    void usesTheTenGroupsByDefault() {
        assertThat(RfmSettings.asOf(LocalDate.EPOCH).grid()).isEqualTo(RfmGrid.tenGroups());
    }

    @Test
    void refusesThresholdsThatDoNotAscend() {
        assertThatIllegalArgumentException().isThrownBy(() -> RfmScale.thresholds(3, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void refusesAScaleWithoutOrWithTooManyThresholds(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmScale.thresholds(new long[count]))
                .withMessageContaining("not " + count);
    }

    @Test
    void readsOneScoreOrARangeOfScores() {
        assertThat(ScoreRange.parse("3")).isEqualTo(new ScoreRange(3, 3));
        assertThat(ScoreRange.parse("1-2")).isEqualTo(new ScoreRange(1, 2));
    }
}
