package io.clientele.vat.internal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value of JSON that knows where it stands, and refuses to be read as what it is not. The refusal names the path and
 * repeats nothing of the value. Immutable.
 */
public sealed interface JsonValue {

    /** Said of a number that is too long to be worked with. */
    String TOO_MANY_DIGITS = "has too many digits: it may have 30 before the point and 30 behind it";

    /** How many characters a day has. */
    int DAY_LENGTH = "2026-03-02".length();

    /** Where it stands, such as {@code lines[2].quantity}; {@code $} for the whole. */
    String path();

    /** The refusal of this value. */
    default RefusedException refused(String problem) {
        return new RefusedException(path(), problem);
    }

    /** Its elements; it must be an array. */
    default List<JsonValue> elements() {
        throw refused("must be an array");
    }

    /** Whether it is an array. */
    default boolean isArray() {
        return this instanceof Elements;
    }

    /** Whether it is null. */
    default boolean isNull() {
        return this instanceof Nothing;
    }

    /** Its fields, of which there may be none but those named; it must be an object. */
    default JsonFields fields(String... known) {
        throw refused("must be an object");
    }

    /** The text; it must be one. */
    default String text() {
        throw refused("must be a text");
    }

    /** The text; it must be one, in one line, as what things are known by. */
    default String line() {
        String text = text();
        if (!PlainText.isLine(text)) {
            throw refused("must be one line, without tabs");
        }
        return text;
    }

    /** True or false; it must be one of them. */
    default boolean flag() {
        throw refused("must be true or false");
    }

    /** The number, exactly as written; it may be a number or a text that is one, with a point and no exponent. */
    default BigDecimal decimal() {
        throw refused("must be a number, such as \"12.50\"");
    }

    /** The day; it must be a text such as {@code 2026-03-02}, with a year of four digits. */
    default LocalDate day() {
        if (text().length() != DAY_LENGTH) {
            throw refused("must be a day, such as \"2026-03-02\"");
        }
        return keptDay();
    }

    /** The day as it was stored, of any year. */
    default LocalDate keptDay() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException none) {
            throw refused("must be a day, such as \"2026-03-02\"");
        }
    }

    /**
     * An object.
     *
     * @param alsoKnown fields that another reader has taken out of it: they are known, although they are not here
     */
    record Fields(String path, Map<String, JsonValue> all, List<String> alsoKnown) implements JsonValue {

        /** An object. */
        public Fields {
            all = Collections.unmodifiableMap(all);
            alsoKnown = ImmutableList.copyOf(alsoKnown);
        }

        /** An object that is read by one reader. */
        public Fields(String path, Map<String, JsonValue> all) {
            this(path, all, ImmutableList.of());
        }

        @Override
        public JsonFields fields(String... known) {
            List<String> names = List.of(known);
            for (Map.Entry<String, JsonValue> field : all.entrySet()) {
                if (field.getValue() instanceof Broken broken) {
                    throw broken.refused(broken.problem());
                }
                if (!names.contains(field.getKey())) {
                    throw field.getValue().refused("is not known; known here are " + knownHere(names));
                }
            }
            return new JsonFields(path, all);
        }

        private String knownHere(List<String> names) {
            return Stream.concat(names.stream(), alsoKnown.stream()).distinct().collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return "Fields[" + path + "]";
        }
    }

    /** An array. */
    record Elements(String path, List<JsonValue> elements) implements JsonValue {

        /** An array. */
        public Elements {
            elements = ImmutableList.copyOf(elements);
        }

        @Override
        public String toString() {
            return "Elements[" + path + "]";
        }
    }

    /** A text. */
    record Text(String path, String text) implements JsonValue {
        private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
        private static final Pattern OF_ANY_LENGTH = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

        @Override
        public BigDecimal decimal() {
            if (!DECIMAL.matcher(text).matches()) {
                throw refused(
                        OF_ANY_LENGTH.matcher(text).matches()
                                ? TOO_MANY_DIGITS
                                : "must be a number with a point, such as \"12.50\"");
            }
            return new BigDecimal(text);
        }

        @Override
        public String toString() {
            return "Text[" + path + "]";
        }
    }

    /** A number. */
    record Numeral(String path, BigDecimal number) implements JsonValue {
        /** A number such as {@code 1e999999} must not be worked with. */
        private static final int FARTHEST_SCALE = 30;

        @Override
        public BigDecimal decimal() {
            if (number.precision() > 2 * FARTHEST_SCALE || Math.abs((long) number.scale()) > FARTHEST_SCALE) {
                throw refused(TOO_MANY_DIGITS);
            }
            return number;
        }

        @Override
        public String toString() {
            return "Numeral[" + path + "]";
        }
    }

    /** True or false. */
    record Flag(String path, boolean flag) implements JsonValue {}

    /** Null. */
    record Nothing(String path) implements JsonValue {}

    /**
     * What can be read as nothing, as a field that is there twice.
     *
     * @param problem what is wrong with it, whatever it is read as
     */
    record Broken(String path, String problem) implements JsonValue {
        @Override
        public RefusedException refused(String other) {
            return new RefusedException(path, problem);
        }
    }
}
