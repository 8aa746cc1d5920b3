package io.clientele.identity.match;

import io.clientele.identity.match.Records.Part;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of the values of a table before two are compared: how often each is met, there or in the table that a
 * model was learnt from, and its shape. Thread-safe.
 */
final class Frequencies {
    private final Records records;
    private final WordWeights words;
    private final Map<Part, Rates> rates = new EnumMap<>(Part.class);
    private final Map<Part, Shapes> shapes = new EnumMap<>(Part.class);

    private Frequencies(Records records, WordWeights words) {
        this.records = records;
        this.words = words;
        for (Part part : Part.values()) {
            shapes.put(part, new Shapes(records.column(part), rule(part)));
        }
    }

    /** As often as they are met in the table itself. */
    static Frequencies within(Records records) {
        Frequencies within = new Frequencies(records, WordWeights.of(records.column(Part.NAME)));
        for (Part part : Part.values()) {
            Column column = records.column(part);
            within.rates.put(part, new Rates(column::count, column.distinct(), column.size(), part.usual()));
        }
        return within;
    }

    /** As often as a model says. */
    static Frequencies of(MatchModel model, Records records) {
        Frequencies of = new Frequencies(records, WordWeights.of(records.column(Part.NAME), model.nameWords()));
        for (Part part : Part.values()) {
            Column column = records.column(part);
            ValueCounts counts = model.counts(part);
            Rates.Counts ofValue = code -> counts.of(column.value(code));
            of.rates.put(part, new Rates(ofValue, column.distinct(), counts.records(), part.usual()));
        }
        return of;
    }

    private ValueLevels.Rule rule(Part part) {
        return switch (part) {
            case GIVEN, FAMILY -> NameRule.RULE;
            case NAME -> FullNames.rule(words);
            case BIRTH -> Births.RULE;
            case EMAIL -> Mailboxes.RULE;
            case PHONE -> Phones.RULE;
            case STREET, LINE, CITY -> AddressRules.TEXT;
            case NUMBER, REGION -> AddressRules.NUMBER;
            case POSTCODE -> AddressRules.CODE;
            case COUNTRY -> (a, b) -> 1;
        };
    }

    Rates rates(Part part) {
        return Objects.requireNonNull(rates.get(part));
    }

    WordWeights wordWeights() {
        return words;
    }

    /** How the values of a part agree. */
    ValueLevels levels(Part part) {
        return new ValueLevels(records.column(part), Objects.requireNonNull(shapes.get(part)), rule(part));
    }

    /** The comparison of one part of a record. */
    SingleValue single(Evidence evidence, Part part) {
        return new SingleValue(evidence, records.column(part), levels(part), rates(part));
    }
}
