package io.clientele.identity.match;

import io.clientele.identity.match.Records.Part;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How often the values of a table are met, there or in the table that a model was learnt from. Thread-safe. */
final class Frequencies {
    private final Map<Part, Rates> rates;
    private final WordWeights words;

    private Frequencies(Map<Part, Rates> rates, WordWeights words) {
        this.rates = rates;
        this.words = words;
    }

    /** As often as they are met in the table itself. */
    static Frequencies within(Records records) {
        Map<Part, Rates> rates = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Column column = records.column(part);
            rates.put(part, new Rates(column::count, column.distinct(), column.size(), part.usual()));
        }
        return new Frequencies(rates, WordWeights.of(records.column(Part.NAME)));
    }

    /** As often as a model says. */
    static Frequencies of(MatchModel model, Records records) {
        Map<Part, Rates> rates = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Column column = records.column(part);
            ValueCounts counts = model.counts(part);
            rates.put(
                    part,
                    new Rates(
                            code -> counts.of(column.value(code)), column.distinct(), counts.records(), part.usual()));
        }
        return new Frequencies(rates, WordWeights.of(records.column(Part.NAME), model.nameWords()));
    }

    Rates rates(Part part) {
        return Objects.requireNonNull(rates.get(part));
    }

    WordWeights wordWeights() {
        return words;
    }

    /** The comparison of one part of a record. */
    SingleValue single(Evidence evidence, Records records, Part part, ValueLevels.Rule rule) {
        return new SingleValue(evidence, records.column(part), rates(part), rule);
    }
}
