package io.clientele.identity.match;

import java.util.List;

/** Dates of birth, whole or in parts. */
final class Births implements Comparer {
    static final Evidence BIRTH = new Evidence(
            "date of birth",
            List.of("the same", "one digit off, or day and month swapped", "two parts of three the same", "near", "one part the same, another nearly", "the same as far as known", "different"),
            new double[] {.82, .06, .04, .02, .01, .02, .03}, .01, true);
    private final Column dates;
    private final int[] packed;
    private final int slot;
    private final int size;

    /** @param dates texts of 8 digits, year, month, day; what is not known as zeros */
    Births(Column dates, int slot) {
        this.dates = dates;
        this.slot = slot;
        this.size = dates.size();
        packed = new int[dates.distinct()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = Integer.parseInt(dates.value(i));
        }
    }

    @Override
    public void compare(int a, int b, Verdict verdict) {
        int x = dates.code(a);
        int y = dates.code(b);
        if (x < 0 || y < 0) {
            return;
        }
        if (x == y) {
            verdict.level[slot] = 0;
            verdict.rate[slot] = Rates.of(dates.count(x), size);
            return;
        }
        verdict.level[slot] = level(packed[x], packed[y]);
    }

    static int level(int a, int b) {
        int ya = a / 10000, yb = b / 10000, ma = a / 100 % 100, mb = b / 100 % 100, da = a % 100, db = b % 100;
        boolean allKnown = ya > 0 && yb > 0 && ma > 0 && mb > 0 && da > 0 && db > 0;
        if (!allKnown) {
            boolean clash = ya > 0 && yb > 0 && ya != yb || ma > 0 && mb > 0 && ma != mb || da > 0 && db > 0 && da != db;
            return clash ? 6 : ya > 0 && yb > 0 ? 5 : Verdict.MISSING;
        }
        if (ya == yb && ma == db && da == mb || transposed(a, b)) {
            return 1;
        }
        int y = apart(ya, yb), m = apart(ma, mb), d = apart(da, db);
        int sum = y + m + d;
        int same = (y == 0 ? 1 : 0) + (m == 0 ? 1 : 0) + (d == 0 ? 1 : 0);
        if (sum == 1) {
            return 1;
        }
        if (same == 2) {
            return 2;
        }
        int days = Math.abs((ya * 372 + ma * 31 + da) - (yb * 372 + mb * 31 + db));
        if (y < 2 && m < 2 && d < 2 || days <= 31) {
            return 3;
        }
        return y == 0 || sum == 3 && same == 1 ? 4 : 6;
    }

    /** 0 for the same, 1 for one digit or one unit off, otherwise 2. */
    private static int apart(int a, int b) {
        if (a == b) {
            return 0;
        }
        int wrong = 0;
        for (int x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10) {
            wrong += x % 10 == y % 10 ? 0 : 1;
        }
        return wrong == 1 || Math.abs(a - b) == 1 ? 1 : 2;
    }

    private static boolean transposed(int a, int b) {
        for (int p = 1, i = 0; i < 7; i++, p *= 10) {
            int x = a / p % 100;
            int y = b / p % 100;
            if (x != y && x / 10 == y % 10 && x % 10 == y / 10 && a - x * p == b - y * p) {
                return true;
            }
        }
        return false;
    }
}
