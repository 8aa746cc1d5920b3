package io.clientele.exchange.report;

import com.google.common.collect.ImmutableMap;
import io.clientele.rfm.RfmGroup;
import java.util.Map;

/** What to do about each of the usual RFM groups. Immutable. */
final class Advice {
    private final ImmutableMap<String, String> byGroup;

    private Advice(Map<String, String> byGroup) {
        this.byGroup = ImmutableMap.copyOf(byGroup);
    }

    /** The advice that comes with the report: lines of a group, a comma and the advice. */
    static Advice load() {
        ImmutableMap.Builder<String, String> byGroup = ImmutableMap.builder();
        Bundled.text("advice.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .forEach(line -> {
                    int comma = line.indexOf(',');
                    byGroup.put(line.substring(0, comma), line.substring(comma + 1));
                });
        return new Advice(byGroup.buildOrThrow());
    }

    /** The advice; empty for a group of the shop's own. */
    String on(RfmGroup group) {
        return byGroup.getOrDefault(group.name(), "");
    }
}
