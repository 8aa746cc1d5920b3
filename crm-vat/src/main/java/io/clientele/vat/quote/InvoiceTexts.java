package io.clientele.vat.quote;

import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the texts of an invoice. A blank one is as one that is absent: nothing can be printed or filed of it. */
final class InvoiceTexts {
    private InvoiceTexts() {}

    /** A text that may be absent. */
    static Optional<String> find(JsonFields fields, String name) {
        return fields.text(name).filter(text -> !text.isBlank());
    }

    /** A text in one line that may be absent. */
    static Optional<String> findLine(JsonFields fields, String name) {
        return fields.find(name).filter(value -> !value.text().isBlank()).map(JsonValue::line);
    }

    /** A text that must be there. */
    static String get(JsonFields fields, String name) {
        String text = fields.get(name).text();
        if (text.isBlank()) {
            throw new RefusedException(fields.path(name), "is blank");
        }
        return text;
    }

    /** A text in one line that must be there, as the number of an invoice. */
    static String line(JsonFields fields, String name) {
        get(fields, name);
        return fields.get(name).line();
    }

    /** A code that may be absent. */
    static Optional<String> code(JsonFields fields, String name, Pattern form, String expected) {
        Optional<String> code = find(fields, name);
        if (code.isPresent() && !form.matcher(code.get()).matches()) {
            throw new RefusedException(fields.path(name), "must be " + expected);
        }
        return code;
    }
}
