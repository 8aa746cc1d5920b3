package io.clientele.exchange.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where the text of a field is found. Immutable.
 *
 * @param places the paths or columns, of which the first that has a text counts
 * @param constant the text where none has
 * @param scale how many of the digits of a whole number are decimals: 2 for cents
 */
record Finding(List<String> places, String constant, int scale) {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,12})?");

    /** A finding. */
    Finding {
        places = List.copyOf(places);
    }

    /** The text, by a function that gives that of a place. */
    String text(Function<String, String> textAt) {
        for (String place : places) {
            String text = textAt.apply(place);
            if (!text.isBlank()) {
                return scaled(text.strip());
            }
        }
        return constant;
    }

    private String scaled(String number) {
        return scale > 0 && PLAIN.matcher(number).matches()
                ? new BigDecimal(number).movePointLeft(scale).toPlainString()
                : number;
    }
}
