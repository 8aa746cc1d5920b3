package io.clientele.identity.match;

import java.util.List;

/** Phone numbers by their last digits. */
final class Phones implements Comparer {
    static final Evidence PHONE = new Evidence(
            "phone number",
            List.of("the same", "one digit off", "different"),
            new double[] {.7, .05, .25}, .4, true);
    private final Column phones;
    private final ValueLevels levels;
    private final int slot;

    Phones(Column phones, int slot) {
        this.phones = phones;
        this.slot = slot;
        levels = new ValueLevels(phones) {
            @Override
            int compare(String a, String b) {
                return Edits.distance(a, b, 1) <= 1 || a.length() >= 6 && b.length() >= 6 && (a.endsWith(b) || b.endsWith(a)) ? 1 : 2;
            }
        };
    }

    @Override
    public void compare(int a, int b, Verdict verdict) {
        int x = phones.code(a);
        int y = phones.code(b);
        if (x >= 0 && y >= 0) {
            verdict.level[slot] = levels.level(x, y);
            if (x == y) {
                verdict.rate[slot] = Rates.of(phones.count(x), phones.size());
            }
        }
    }
}
