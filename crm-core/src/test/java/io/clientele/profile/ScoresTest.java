package io.clientele.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void scoresAddUpAndTheLaterOnesWin() {
        Scores rfm = Scores.of(Map.of("rfm_r", 5.0), Map.of("rfm_group", "champions"));
        Scores later = Scores.of(Map.of("rfm_r", 4.0, "risk", 0.25), Map.of());

        Scores both = rfm.and(later);

        assertThat(both.number("rfm_r")).hasValue(4.0);
        assertThat(both.number("risk")).hasValue(0.25);
        assertThat(both.word("rfm_group")).contains("champions");
        assertThat(both.word("risk")).isEmpty();
        assertThat(Scores.none().and(rfm)).isEqualTo(rfm);
        assertThat(rfm.and(Scores.none())).isEqualTo(rfm);
    }
}
