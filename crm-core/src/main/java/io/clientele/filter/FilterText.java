package io.clientele.filter;

import io.clientele.filter.Filter.And;
import io.clientele.filter.Filter.Everyone;
import io.clientele.filter.Filter.Nobody;
import io.clientele.filter.Filter.Not;
import io.clientele.filter.Filter.Or;
import java.util.List;
import java.util.stream.Collectors;

/** Writes filters as text: each in one way. Immutable. */
final class FilterText {
    private final ConditionText conditions;

    private FilterText(boolean hidingPersonal) {
        this.conditions = new ConditionText(hidingPersonal);
    }

    /** The text of a filter. */
    static String of(Filter filter) {
        return new FilterText(false).write(filter);
    }

    /** The text of a filter, with {@code …} for texts that may say who somebody is. */
    static String forLogs(Filter filter) {
        return new FilterText(true).write(filter);
    }

    /** A text as it stands in a filter: as it is, or in quotes. */
    static String written(String text) {
        boolean bare = !text.isEmpty() && text.codePoints().allMatch(FilterText::standsBare);
        return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Whether a character can stand in a text without quotes. */
    static boolean standsBare(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK
                || (character < 128 && "_-.@+:/#&*%$~".indexOf(character) >= 0);
    }

    private String write(Filter filter) {
        if (filter instanceof And and) {
            return joined(and.parts(), " and ");
        }
        if (filter instanceof Or or) {
            return joined(or.parts(), " or ");
        }
        if (filter instanceof Not not) {
            return not.part() instanceof Filter.Condition denied
                    ? conditions.denied(denied)
                    : "not " + inParentheses(not.part());
        }
        if (filter instanceof Everyone) {
            return "everyone";
        }
        return filter instanceof Nobody ? "nobody" : conditions.of((Filter.Condition) filter);
    }

    private String joined(List<Filter> parts, String word) {
        return parts.stream().map(this::inParentheses).collect(Collectors.joining(word));
    }

    private String inParentheses(Filter part) {
        boolean joined = part instanceof And || part instanceof Or;
        return joined ? "(" + write(part) + ")" : write(part);
    }
}
