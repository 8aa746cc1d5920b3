package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * A condition on a text: {@code country = LU}, {@code tag in (vip, wholesale)}. Immutable.
 *
 * @param field which text
 * @param test what is asked of it; values of closed fields are brought to their usual form
 */
public record TextCondition(TextField field, TextTest test) implements Filter.Condition {
    /**
     * A condition.
     *
     * @throws IllegalArgumentException if the field can have no such value, or only whole values of it can be asked for
     */
    public TextCondition {
        if (test instanceof TextTest.OneOf choice) {
            test = new TextTest.OneOf(canonical(field, choice.texts()));
        } else {
            checkArgument(
                    !field.isClosed() || test instanceof TextTest.Known,
                    "%s takes whole values: =, !=, in, not in, is known, is missing",
                    field.label());
        }
    }

    /** The field has a value, whatever its capitals. */
    public static TextCondition is(TextField field, String value) {
        return new TextCondition(field, new TextTest.OneOf(Set.of(value)));
    }

    private static Set<String> canonical(TextField field, Set<String> wanted) {
        ImmutableSet.Builder<String> texts = ImmutableSet.builder();
        for (String text : wanted) {
            texts.add(TextKeys.canonical(field, text).orElseThrow(() -> new IllegalArgumentException(refusal(field))));
        }
        return texts.build();
    }

    /** Does not repeat the value: it might be somebody's name in the wrong place. */
    private static String refusal(TextField field) {
        if (field instanceof KnownText known && !known.words().isEmpty()) {
            return known.label() + " is one of " + String.join(", ", known.words());
        }
        return field == KnownText.COUNTRY
                ? "country is a country's code, such as LU, or its name"
                : field.label() + " is a language's code, such as fr";
    }

    @Override
    public String toString() {
        return FilterText.forLogs(this);
    }
}
