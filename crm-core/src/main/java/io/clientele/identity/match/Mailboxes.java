package io.clientele.identity.match;

import java.util.List;

/** E-mail addresses. */
final class Mailboxes implements Comparer {
    static final Evidence EMAIL = new Evidence(
            "e-mail address",
            List.of("the same", "one or two letters off", "alike", "the same before the @", "alike before the @", "different"),
            new double[] {.65, .08, .03, .05, .04, .15}, .2, true);
    private final Column emails;
    private final ValueLevels levels;
    private final int slot;

    Mailboxes(Column emails, int slot) {
        this.emails = emails;
        this.slot = slot;
        levels = new ValueLevels(emails) {
            @Override
            int compare(String a, String b) {
                int shorter = Math.min(a.length(), b.length());
                int edits = Edits.distance(a, b, 4);
                if (edits <= 2 && shorter >= 8) {
                    return 1;
                }
                if (edits <= 4 && shorter >= 14) {
                    return 2;
                }
                String x = local(a);
                String y = local(b);
                if (x.equals(y)) {
                    return x.length() >= 3 ? 3 : 4;
                }
                double alike = Edits.jaroWinkler(x, y);
                return alike >= .88 && Math.min(x.length(), y.length()) >= 4 ? 4 : 5;
            }
        };
    }

    private static String local(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    @Override
    public void compare(int a, int b, Verdict verdict) {
        int x = emails.code(a);
        int y = emails.code(b);
        if (x >= 0 && y >= 0) {
            verdict.level[slot] = levels.level(x, y);
            if (x == y) {
                verdict.rate[slot] = Rates.of(emails.count(x), emails.size());
            }
        }
    }
}
