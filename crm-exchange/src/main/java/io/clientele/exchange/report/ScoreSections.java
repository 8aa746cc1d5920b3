package io.clientele.exchange.report;

import com.google.common.collect.ImmutableList;
import io.clientele.filter.NumberField;
import io.clientele.profile.CustomerProfile;
import io.clientele.segment.Concentration;
import java.util.List;

/** The sections of scores; each is there if what it shows has been worked out. */
final class ScoreSections {
    private ScoreSections() {}

    static List<Section> of(ReportData data, Figures figures) {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        Concentration spread = Concentration.of(data.snapshot().profiles().stream()
                .filter(CustomerProfile::isCustomer)
                .mapToLong(who -> who.totalSpent().minorUnits())
                .toArray());
        if (spread.customers() >= ConcentrationSection.FEWEST && spread.totalMinor() > 0) {
            sections.add(new ConcentrationSection(spread));
        }
        data.movement().map(MovementSection::new).ifPresent(sections::add);
        ScoreColumn values = ScoreColumn.of(data.snapshot(), NumberField.LIFETIME_VALUE);
        if (!values.isEmpty()) {
            sections.add(new ValueSection(values, figures));
        }
        ScoreColumn risks = ScoreColumn.of(data.snapshot(), NumberField.CHURN_RISK);
        if (!risks.isEmpty()) {
            sections.add(new RiskSection(risks));
        }
        data.churn()
                .filter(model -> !model.calibration().isEmpty())
                .map(CalibrationSection::new)
                .ifPresent(sections::add);
        if (!data.clusters().isEmpty()) {
            sections.add(new ClusterSection(data.clusters(), figures));
        }
        return sections.build();
    }
}
