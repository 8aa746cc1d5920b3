package io.clientele.identity.match;

import com.google.common.base.Splitter;
import com.google.common.primitives.ImmutableDoubleArray;
import io.clientele.identity.match.MatchModel.Prior;
import io.clientele.identity.match.MatchModel.Shares;
import io.clientele.identity.match.Records.Part;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a model: a line for each thing, its kind first, and a sum over all at the end. It is read for ever; what
 * a reader does not know it passes over.
 *
 * <pre>
 * clientele match 1
 * prior|of one person|of one household|pairs learnt from
 * evidence|name|shares of one person, by level|shares by chance, by level
 * values|part|records|how often others are met|hashes and counts
 * words|names|how often others are met|hashes and counts
 * end|sum
 * </pre>
 */
final class ModelText {
    private static final String FIRST = "clientele match 1\n";
    private static final String END = "end|";
    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on('|');
    private static final Splitter NUMBERS = Splitter.on(' ');

    private final Map<String, Shares> shares = new HashMap<>();
    private final Map<Part, ValueCounts> counts = new EnumMap<>(Part.class);
    private Prior prior = MatchModel.untrained().prior();
    private ValueCounts words = ValueCounts.NONE;

    private ModelText() {}

    static String write(MatchModel model) {
        StringBuilder out = new StringBuilder(FIRST);
        Prior prior = model.prior();
        out.append("prior|").append(prior.match()).append('|').append(prior.household());
        out.append('|').append(prior.matches()).append('\n');
        model.shares().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            out.append("evidence|").append(entry.getKey()).append('|');
            numbers(entry.getValue().ofMatch(), out).append('|');
            numbers(entry.getValue().byChance(), out).append('\n');
        });
        model.counts()
                .forEach((part, values) ->
                        counts(values, out.append("values|").append(part).append('|')));
        counts(model.nameWords(), out.append("words|"));
        return out.append(END)
                .append(sum(out, out.length() - END.length()))
                .append('\n')
                .toString();
    }

    private static StringBuilder numbers(ImmutableDoubleArray numbers, StringBuilder out) {
        for (int i = 0; i < numbers.length(); i++) {
            out.append(i == 0 ? "" : " ").append((float) numbers.get(i));
        }
        return out;
    }

    private static void counts(ValueCounts values, StringBuilder out) {
        out.append(values.records()).append('|').append(values.others()).append('|');
        out.append(PackedCounts.write(values)).append('\n');
    }

    private static String sum(CharSequence text, int length) {
        return Long.toHexString(Hashes.of(7, text.subSequence(0, length)));
    }

    static MatchModel read(String text) {
        int end = text.lastIndexOf(END);
        if (!text.startsWith("clientele match ") || end < 0) {
            throw new IllegalArgumentException("The text is not that of a model of matching");
        }
        if (!text.startsWith(FIRST)) {
            throw new IllegalArgumentException("The model of matching is of a later version of this library");
        }
        if (!text.substring(end + END.length()).strip().equals(sum(text, end))) {
            throw new IllegalArgumentException("A part of the model of matching was lost or changed");
        }
        ModelText model = new ModelText();
        try {
            LINES.split(text.substring(0, end)).forEach(line -> model.line(CELLS.splitToList(line)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException(
                    "The text of the model of matching is not written as it should be", broken);
        }
        return new MatchModel(model.shares, model.prior, model.counts, model.words);
    }

    private void line(List<String> cells) {
        switch (cells.get(0)) {
            case "prior" -> prior = new Prior(number(cells.get(1)), number(cells.get(2)), number(cells.get(3)));
            case "evidence" -> shares.put(cells.get(1), new Shares(numbers(cells.get(2)), numbers(cells.get(3))));
            case "values" -> {
                if (isKnown(cells.get(1))) {
                    counts.put(Part.valueOf(cells.get(1)), counts(cells.subList(2, 5)));
                }
            }
            case "words" -> words = counts(cells.subList(1, 4));
            default -> {
                // A later version says something more.
            }
        }
    }

    private static boolean isKnown(String name) {
        for (Part part : Part.values()) {
            if (part.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static ValueCounts counts(List<String> cells) {
        return PackedCounts.read(Integer.parseInt(cells.get(0)), number(cells.get(1)), cells.get(2));
    }

    private static float number(String text) {
        return Float.parseFloat(text);
    }

    private static ImmutableDoubleArray numbers(String text) {
        return ImmutableDoubleArray.copyOf(NUMBERS.splitToStream(text).mapToDouble(ModelText::number));
    }
}
