package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import java.util.List;

/** How e-mail addresses agree. */
final class Mailboxes {
    static final Evidence EVIDENCE = new Evidence(
            "e-mail address",
            .2,
            List.of(
                    at("the same", .65),
                    at("one or two characters off", .08),
                    at("alike", .03),
                    at("the same before the @", .05),
                    at("alike before the @", .04),
                    at("different", .15)));
    static final double USUAL = 1e-6;

    private Mailboxes() {}

    static int level(Text a, Text b) {
        int shorter = Math.min(a.length(), b.length());
        int edits = a.edits(b, 4);
        if (edits <= 2 && shorter >= 8) {
            return 1;
        }
        if (edits <= 4 && shorter >= 14) {
            return 2;
        }
        String x = local(a.text());
        String y = local(b.text());
        if (x.equals(y)) {
            return x.length() >= 3 ? 3 : 4;
        }
        return Math.min(x.length(), y.length()) >= 4 && Edits.jaroWinkler(x, y) >= .88 ? 4 : 5;
    }

    /** What stands before the {@code @}. */
    static String local(String email) {
        int at = email.lastIndexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }
}
