package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import java.util.List;

/** How phone numbers agree, by their last digits. */
final class Phones {
    static final Evidence EVIDENCE = new Evidence(
            "phone number",
            .4,
            List.of(at("the same", .7), at("one digit off, or a part of the other", .05), at("different", .25)));
    static final double USUAL = 1e-6;

    private Phones() {}

    static int level(String a, String b) {
        return Edits.distance(a, b, 1) <= 1 || a.endsWith(b) || b.endsWith(a) ? 1 : 2;
    }
}
