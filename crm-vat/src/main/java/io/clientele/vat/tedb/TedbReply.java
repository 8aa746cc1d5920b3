package io.clientele.vat.tedb;

import io.clientele.vat.VatRate;
import io.clientele.vat.rate.Confirmation;
import io.clientele.vat.rate.Evidence;
import io.clientele.vat.rate.RateLineage;
import io.clientele.vat.rate.RatePeriod;
import io.clientele.vat.rate.RateRank;
import io.clientele.vat.rate.Validity;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What TEDB replied to {@code RetrieveVatRates}. Immutable.
 *
 * <pre>{@code
 * TedbReply reply = TedbReply.read(body);
 * if (reply instanceof TedbReply.Rates rates) {
 *     table = table.withPeriods(rates.standardRates()).withAsOf(askedOn);
 * }
 * }</pre>
 */
public sealed interface TedbReply {

    /**
     * Reads a reply. The document may name no entity and no other document, and none is fetched.
     *
     * @param body the SOAP envelope; it is read to its end and not closed
     */
    static TedbReply read(InputStream body) {
        return new TedbReader().read(body);
    }

    /**
     * The reply is none: broken XML, another document, a fault, or a row that makes no sense.
     *
     * @param words why, in one sentence
     */
    record Unreadable(String words) implements TedbReply {}

    /**
     * The rates of the reply.
     *
     * @param rows the rates, in the order of the reply
     */
    record Rates(List<TedbRow> rows) implements TedbReply {

        /** The rates of a reply; the list is copied. */
        public Rates {
            rows = List.copyOf(rows);
        }

        /**
         * The standard rates as rows of the table. A reply over a time has several of a state, each of which holds
         * until the next.
         */
        public List<RatePeriod> standardRates() {
            return periods(row -> row.kind() == TedbRow.Kind.STANDARD
                            && row.goods().category().isEmpty()
                    ? Optional.of(RateLineage.standard(row.country().code()))
                    : Optional.empty());
        }

        /**
         * Rates as rows of the table, by the lineage that the host finds for each.
         *
         * @param lineage the lineage of a row; empty for a row to leave out
         */
        public List<RatePeriod> periods(Function<TedbRow, Optional<RateLineage>> lineage) {
            Map<RateLineage, NavigableMap<LocalDate, TedbRow>> byLineage = new TreeMap<>();
            for (TedbRow row : rows) {
                if (row.rate().isPresent()) {
                    lineage.apply(row)
                            .ifPresent(found -> byLineage
                                    .computeIfAbsent(found, any -> new TreeMap<>())
                                    .put(row.situationOn(), row));
                }
            }
            List<RatePeriod> periods = new ArrayList<>();
            byLineage.forEach((found, byDay) -> byDay.forEach((day, row) ->
                    periods.add(period(found, row, new Validity(day, Optional.ofNullable(byDay.higherKey(day)))))));
            return List.copyOf(periods);
        }

        private static RatePeriod period(RateLineage lineage, TedbRow row, Validity validity) {
            Evidence evidence = new Evidence(
                    List.of("TEDB"), Confirmation.SINGLE, row.goods().comment().orElse(""));
            VatRate rate = row.rate().orElse(VatRate.ZERO);
            return new RatePeriod(lineage, rank(row.kind()), rate, validity, evidence);
        }

        private static RateRank rank(TedbRow.Kind kind) {
            return switch (kind) {
                case STANDARD -> RateRank.STANDARD;
                case REDUCED -> RateRank.REDUCED;
                case SUPER_REDUCED -> RateRank.SUPER_REDUCED;
                case PARKING -> RateRank.PARKING;
                case NONE -> RateRank.ZERO;
            };
        }
    }
}
