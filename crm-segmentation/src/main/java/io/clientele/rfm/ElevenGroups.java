package io.clientele.rfm;

import java.util.ArrayList;
import java.util.List;

/** The grid of Putler, by recency and the mean of frequency and monetary score, a half rounded up. */
final class ElevenGroups {
    /** For each recency score from 1 up the groups for the means from 1 up. */
    private static final List<List<String>> CELLS = List.of(
            List.of("lost", "hibernating", "at risk", "can't lose", "can't lose"),
            List.of("hibernating", "about to sleep", "needing attention", "at risk", "at risk"),
            List.of("promising", "needing attention", "needing attention", "loyal", "loyal"),
            List.of("recent", "potential loyalist", "potential loyalist", "champions", "champions"),
            List.of("recent", "potential loyalist", "potential loyalist", "champions", "champions"));

    private ElevenGroups() {}

    static List<RfmRule> rules() {
        List<RfmRule> rules = new ArrayList<>();
        for (int r = CELLS.size(); r >= 1; r--) {
            for (int f = 1; f <= CELLS.size(); f++) {
                for (int m = 1; m <= CELLS.size(); m++) {
                    String group = CELLS.get(r - 1).get((f + m + 1) / 2 - 1);
                    rules.add(new RfmRule(exactly(r), exactly(f), exactly(m), new RfmGroup(group)));
                }
            }
        }
        return rules;
    }

    private static ScoreRange exactly(int score) {
        return new ScoreRange(score, score);
    }
}
