package io.clientele.vat.quote;

import java.util.regex.Pattern;

/** The name of a period of returns: of a quarter or of a month. */
final class PeriodName {
    static final Pattern FORM = Pattern.compile("[0-9]{4}-(Q[1-4]|(0[1-9]|1[0-2]))");

    private PeriodName() {}

    static boolean is(String name) {
        return FORM.matcher(name).matches();
    }
}
