package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import java.util.List;

/** How phone numbers agree, by their last digits. */
final class Phones {
    static final Evidence EVIDENCE = new Evidence(
            "phone number",
            .4,
            List.of(
                    at("the same", .7, 1e-6),
                    at("one digit off, or a part of the other", .05, 1e-5),
                    at("different", .25, 1)));

    private Phones() {}

    static int level(Text a, Text b) {
        return a.edits(b, 1) <= 1 || a.text().endsWith(b.text()) || b.text().endsWith(a.text()) ? 1 : 2;
    }
}
