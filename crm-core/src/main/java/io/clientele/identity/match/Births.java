package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import java.util.List;

/** How dates of birth agree, whole or in parts: texts of eight digits, zeros for what is not known. */
final class Births {
    static final Evidence EVIDENCE = new Evidence(
            "date of birth",
            .03,
            List.of(
                    at("the same", .82, .00005),
                    at("one digit off, or day and month swapped", .06, .001),
                    at("two of three parts the same", .04, .002),
                    at("near", .02, .003),
                    at("one part the same, another nearly", .01, .02),
                    at("the same as far as known", .03, .005),
                    at("different", .02, .96895)));
    static final ValueLevels.Rule RULE = new BirthRule();
    static final int DIFFERENT = 6;

    private static final int DIGIT = 1;
    private static final int TWO_PARTS = 2;
    private static final int NEAR = 3;
    private static final int ONE_PART = 4;
    private static final int AS_FAR_AS_KNOWN = 5;

    private Births() {}

    private static final class BirthRule implements ValueLevels.Rule {
        @Override
        public int level(Text a, Text b) {
            return Births.level(Integer.parseInt(a.text()), Integer.parseInt(b.text()));
        }

        @Override
        public boolean hasFeatures() {
            return true;
        }

        /** The date as a number. */
        @Override
        public long feature(String text) {
            return Integer.parseInt(text);
        }

        @Override
        public int possible(Shapes shapes, int a, int b) {
            return Levels.of(Births.level((int) shapes.feature(a), (int) shapes.feature(b)));
        }
    }

    private static int level(int one, int other) {
        int[] a = parts(one);
        int[] b = parts(other);
        for (int i = 0; i < 3; i++) {
            if (a[i] == 0 || b[i] == 0) {
                return ofParts(a, b);
            }
        }
        return ofWhole(a, b);
    }

    private static int[] parts(int date) {
        return new int[] {date / 10_000, date / 100 % 100, date % 100};
    }

    private static int ofParts(int[] a, int[] b) {
        boolean common = false;
        for (int i = 0; i < 3; i++) {
            boolean known = a[i] != 0 && b[i] != 0;
            if (known && a[i] != b[i]) {
                return DIFFERENT;
            }
            common |= known;
        }
        return common ? AS_FAR_AS_KNOWN : Verdict.MISSING;
    }

    private static int ofWhole(int[] a, int[] b) {
        int same = 0;
        int apart = 0;
        boolean nearly = true;
        for (int i = 0; i < 3; i++) {
            int part = apart(a[i], b[i]);
            same += part == 0 ? 1 : 0;
            nearly &= part < 2;
            apart += part;
        }
        boolean swapped = a[0] == b[0] && a[1] == b[2] && a[2] == b[1];
        boolean turned = same == 2 && turned(a[0] - b[0], a, b);
        if (apart == 1 || swapped || turned) {
            return DIGIT;
        }
        if (same == 2) {
            return TWO_PARTS;
        }
        if (nearly || Math.abs(days(a) - days(b)) <= 31) {
            return NEAR;
        }
        return a[0] == b[0] || (apart == 3 && same == 1) ? ONE_PART : DIFFERENT;
    }

    /** Whether two neighbouring digits of the one part that differs are swapped: 25 for 52, 1958 for 1985. */
    private static boolean turned(int years, int[] a, int[] b) {
        int difference = Math.abs(years != 0 ? years : a[1] != b[1] ? a[1] - b[1] : a[2] - b[2]);
        int one = years != 0 ? a[0] : a[1] != b[1] ? a[1] : a[2];
        int other = years != 0 ? b[0] : a[1] != b[1] ? b[1] : b[2];
        return difference % 9 == 0 && digitSum(one) == digitSum(other);
    }

    private static int digitSum(int number) {
        int sum = 0;
        for (int rest = number; rest > 0; rest /= 10) {
            sum += rest % 10;
        }
        return sum;
    }

    /** 0 for the same, 1 for one digit or one unit off, otherwise 2. */
    private static int apart(int a, int b) {
        int wrong = 0;
        for (int x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10) {
            wrong += x % 10 == y % 10 ? 0 : 1;
        }
        return wrong <= 1 ? wrong : Math.abs(a - b) == 1 ? 1 : 2;
    }

    private static int days(int[] date) {
        return date[0] * 372 + date[1] * 31 + date[2];
    }
}
