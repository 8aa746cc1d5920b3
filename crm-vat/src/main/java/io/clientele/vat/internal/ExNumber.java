package io.clientele.vat.internal;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The individual number under which a small enterprise is exempt in other member states, of its own state alone (Art.
 * 284(3)(b) of Directive 2006/112/EC): the prefix of that state, 1 to 20 letters and digits and the suffix {@code EX}
 * behind a hyphen, such as {@code DE136695976-EX}. It is no VAT number, even where it is made of one.
 */
public final class ExNumber {
    private static final Pattern PUNCTUATION = Pattern.compile("[ ./-]");
    private static final Pattern FORM = Pattern.compile("([A-Z]{2}[0-9A-Z]{1,20})EX");

    /** The exemption in other member states, as every reason for it names it. */
    private static final String ARTICLE = "284(2)";

    private ExNumber() {}

    /** Whether a line is exempt so that its customer must see the number. */
    public static boolean isNeededFor(LineVat vat) {
        return vat.exemption()
                .flatMap(Exemption::reason)
                .filter(reason -> reason.contains(ARTICLE))
                .isPresent();
    }

    /** The number in its form, however it was typed; empty if it can be none. */
    public static Optional<String> of(String typed) {
        Matcher number =
                FORM.matcher(PUNCTUATION.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll(""));
        return number.matches() ? Optional.of(number.group(1) + "-EX") : Optional.empty();
    }
}
