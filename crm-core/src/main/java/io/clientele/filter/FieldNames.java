package io.clientele.filter;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The fields by the names that they have in texts. */
final class FieldNames {
    private static final int LIKE = 3;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(LIKE);
    private static final ImmutableSortedMap<String, Field> FIELDS = fields();

    private FieldNames() {}

    private static ImmutableSortedMap<String, Field> fields() {
        ImmutableSortedMap.Builder<String, Field> fields = ImmutableSortedMap.naturalOrder();
        Stream.<Field[]>of(NumberField.values(), MoneyField.values(), DateField.values(), KnownText.values())
                .flatMap(Arrays::stream)
                .forEach(field -> fields.put(field.label(), field));
        return fields.buildOrThrow();
    }

    /** The field of a name in small letters, attributes aside. */
    static Optional<Field> find(String name) {
        return Optional.ofNullable(FIELDS.get(name));
    }

    /** A sentence about a name that no field has. It repeats the name only if it is like that of a field. */
    static String unknown(String name) {
        return FIELDS.keySet().stream()
                .map(field -> Map.entry(field, distance(name, field)))
                .filter(candidate -> candidate.getValue() >= 0 && candidate.getValue() * 2 <= name.length())
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(nearest -> "Unknown field '" + name + "': did you mean '" + nearest.getKey() + "'?")
                .orElse("Unknown field: the fields are ordered, attribute.NAME, " + String.join(", ", FIELDS.keySet()));
    }

    private static int distance(String name, String field) {
        return name.length() > 2 * field.length() ? -1 : DISTANCE.apply(name, field);
    }
}
