package io.clientele.exchange.report;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.churn.ChurnModel;
import io.clientele.cluster.ClusterProfile;
import io.clientele.internal.ClienteleStyle;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.rfm.RfmTable;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a report is made from, and what it may show. Lifetime values and churn risks are shown if the profiles of the
 * snapshot have them. Immutable.
 */
@Value.Immutable
@ClienteleStyle
public interface ReportData {

    /** A builder; snapshot and RFM scores must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** The profiles and purchases; the report speaks of their day as today. */
    ProfileSnapshot snapshot();

    /** The RFM scores of the same customers, numbered in any order, amounts in the tenant's currency. */
    RfmTable rfm();

    /** Who moved between the RFM groups since an earlier day; nothing is said of it where it is absent. */
    Optional<GroupMovement> movement();

    /** What was learned of churn, whose calibration is shown; the risks themselves are in the profiles. */
    Optional<ChurnModel> churn();

    /** The clusters, in the order in which they are shown. */
    List<ClusterProfile> clusters();

    /** The segments, in the order in which they are shown. */
    List<SegmentLine> segments();

    /** The open tasks, in any order. */
    List<TaskLine> tasks();

    /** Whether people are called by name or e-mail address; otherwise by the id of their contact. True unless set. */
    @Value.Default
    default boolean showNames() {
        return true;
    }

    /** How many customers the list of the best shows; 10 unless set, at least 1. */
    @Value.Default
    default int topCustomers() {
        return 10;
    }

    /** How many tasks are listed, the longest due first; the others are counted. 50 unless set, at least 0. */
    @Value.Default
    default int listedTasks() {
        return 50;
    }

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a number is too low, or the revenue of a segment is not in the tenant's
     *     currency
     */
    @Value.Check
    default void check() {
        checkArgument(topCustomers() >= 1, "The best customers are at least one, not %s", topCustomers());
        checkArgument(listedTasks() >= 0, "Cannot list %s tasks", listedTasks());
        Currency currency = snapshot().tenant().currency();
        for (SegmentLine segment : segments()) {
            checkArgument(
                    segment.revenue().currency().equals(currency),
                    "The revenue of a segment is in %s, but the report is in %s",
                    segment.revenue().currency(),
                    currency);
        }
    }

    /** Makes the data of a report. Not thread-safe. */
    final class Builder extends ImmutableReportData.Builder {
        Builder() {}
    }
}
