package io.clientele.exchange.report;

import io.clientele.rfm.RfmMigration;
import java.time.LocalDate;

/**
 * Who moved between the RFM groups. Immutable.
 *
 * @param since the earlier day
 * @param moved from that day to the day of the report
 */
public record GroupMovement(LocalDate since, RfmMigration moved) {}
