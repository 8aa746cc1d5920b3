package io.clientele.identity.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Postal addresses. What depends on another part of the address is judged beside that part. */
final class Addresses implements Comparer {
    private static final List<String> TEXT = List.of("the same", "another spelling", "a few letters off", "some words the same", "different");
    private static final List<String> CODE = List.of("the same", "one character off", "the same beginning", "different");
    static final Evidence STREET = new Evidence("street", TEXT, new double[] {.72, .08, .08, .04, .08}, .9, true);
    static final Evidence NUMBER = new Evidence("house number", List.of("the same", "nearly the same", "different"), new double[] {.85, .07, .08}, .9, true);
    static final Evidence LINE = new Evidence("second line of the address", TEXT, new double[] {.7, .08, .1, .05, .07}, .9, true);
    static final Evidence POSTCODE = new Evidence("postcode", CODE, new double[] {.82, .07, .03, .08}, .95, true);
    static final Evidence CITY = new Evidence("town", TEXT, new double[] {.78, .06, .06, .03, .07}, .95, true);
    static final Evidence REGION = new Evidence("region", List.of("the same", "nearly the same", "different"), new double[] {.9, .03, .07}, .97, true);
    static final Evidence CITY_BESIDE = new Evidence("town beside postcode", TEXT, new double[] {.85, .06, .05, .02, .02}, .99, false);
    static final Evidence REGION_BESIDE = new Evidence("region beside town", List.of("the same", "nearly the same", "different"), new double[] {.95, .02, .03}, .99, false);

    private final Part[] parts;
    private final @Nullable int[] slots;

    private record Part(Column column, ValueLevels levels, int slot) {
        int level(int a, int b) {
            int x = column.code(a);
            int y = column.code(b);
            return x < 0 || y < 0 ? Verdict.MISSING : levels.level(x, y);
        }
        void put(int a, int b, Verdict verdict, int shift) {
            int level = level(a, b);
            verdict.level[slot + shift] = level;
            if (level == 0 && shift == 0) {
                verdict.rate[slot] = Rates.of(column.count(column.code(a)), column.size());
            }
        }
    }

    /** Columns: street, number, line, postcode, city, region. Slots: street, number, line, postcode, city, city beside, region, region beside. */
    Addresses(Column[] columns, int slot) {
        parts = new Part[] {
            new Part(columns[0], new TextLevels(columns[0]), slot),
            new Part(columns[1], new NumberLevels(columns[1]), slot + 1),
            new Part(columns[2], new TextLevels(columns[2]), slot + 2),
            new Part(columns[3], new CodeLevels(columns[3]), slot + 3),
            new Part(columns[4], new TextLevels(columns[4]), slot + 4),
            new Part(columns[5], new NumberLevels(columns[5]), slot + 6),
        };
        slots = new int[0];
    }

    @Override
    public void compare(int a, int b, Verdict v) {
        parts[1].put(a, b, v, 0);
        lines(a, b, v);
        parts[3].put(a, b, v, 0);
        int postcode = v.level[parts[3].slot];
        parts[4].put(a, b, v, postcode == 0 ? 1 : 0);
        int city = parts[4].level(a, b);
        parts[5].put(a, b, v, postcode == 0 || city == 0 ? 1 : 0);
    }

    /** The two lines, which may stand in each other's place. */
    private void lines(int a, int b, Verdict v) {
        parts[0].put(a, b, v, 0);
        parts[2].put(a, b, v, 0);
        int straight = v.level[parts[0].slot];
        int below = v.level[parts[2].slot];
        if ((straight < 0 || straight >= 3) && (below < 0 || below >= 3)) {
            int x = cross(a, b);
            int y = cross(b, a);
            if (x >= 0 && x < 3 || y >= 0 && y < 3) {
                v.level[parts[0].slot] = x >= 0 ? Math.max(x, 1) : x;
                v.level[parts[2].slot] = y >= 0 ? Math.max(y, 1) : y;
            }
        }
    }

    private int cross(int a, int b) {
        String x = parts[0].column.text(a);
        String y = parts[2].column.text(b);
        return x.isEmpty() || y.isEmpty() ? Verdict.MISSING : x.equals(y) ? 0 : parts[0].levels.compare(x, y);
    }

    private static final class TextLevels extends ValueLevels {
        TextLevels(Column c) { super(c); }
        @Override int compare(String a, String b) {
            if (Fold.loose(a).equals(Fold.loose(b))) return 1;
            int shorter = Math.min(a.length(), b.length());
            int most = shorter < 4 ? 1 : shorter < 8 ? 2 : 3;
            if (Edits.distance(a, b, most) <= most && shorter >= 3 || shorter >= 5 && Edits.jaroWinkler(a, b) >= .93) return 2;
            String[] x = a.split(" "), y = b.split(" ");
            int same = 0;
            for (String s : x) for (String t : y) if (s.length() > 1 && (s.equals(t) || s.length() >= 5 && t.length() >= 5 && Edits.distance(s, t, 1) <= 1)) { same++; break; }
            return same * 2 >= Math.min(x.length, y.length) && same > 0 ? 3 : 4;
        }
    }
    private static final class NumberLevels extends ValueLevels {
        NumberLevels(Column c) { super(c); }
        @Override int compare(String a, String b) {
            return a.startsWith(b) || b.startsWith(a) || Math.max(a.length(), b.length()) > 1 && Edits.distance(a, b, 1) <= 1 ? 1 : 2;
        }
    }
    private static final class CodeLevels extends ValueLevels {
        CodeLevels(Column c) { super(c); }
        @Override int compare(String a, String b) {
            if (Edits.distance(a, b, 1) <= 1) return 1;
            return a.length() >= 3 && b.length() >= 3 && a.regionMatches(0, b, 0, 2) ? 2 : 3;
        }
    }
}
