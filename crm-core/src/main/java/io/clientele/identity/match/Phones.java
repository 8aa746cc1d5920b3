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

    static final ValueLevels.Rule RULE = new PhoneRule();

    private static final int NEAR = 1;
    private static final int DIFFERENT = 2;
    /** The bits of a digit. */
    private static final int DIGIT = 4;

    private static final int MOST_DIGITS = Shapes.FEATURE_BITS / DIGIT;

    private Phones() {}

    private static final class PhoneRule implements ValueLevels.Rule {
        @Override
        public int level(Text a, Text b) {
            boolean near = a.edits(b, 1) <= 1
                    || a.text().endsWith(b.text())
                    || b.text().endsWith(a.text());
            return near ? NEAR : DIFFERENT;
        }

        @Override
        public boolean hasFeatures() {
            return true;
        }

        /** The digits, four bits each, the last ones lowest; 0 for what is no number, or a longer one. */
        @Override
        public long feature(String text) {
            long digits = 0;
            for (int i = 0; i < text.length(); i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9 || text.length() > MOST_DIGITS) {
                    return 0;
                }
                digits = digits << DIGIT | digit;
            }
            return digits;
        }

        @Override
        public int possible(Shapes shapes, int a, int b) {
            long one = shapes.feature(a);
            long other = shapes.feature(b);
            if (one == 0 || other == 0) {
                return Levels.of(NEAR, DIFFERENT);
            }
            int shorter = Math.min(shapes.length(a), shapes.length(b));
            int longer = Math.max(shapes.length(a), shapes.length(b));
            int behind = Long.numberOfTrailingZeros(one ^ other) / DIGIT;
            if (behind >= shorter) {
                return Levels.of(NEAR);
            }
            int before =
                    Long.numberOfLeadingZeros(toTheFront(one, shapes.length(a)) ^ toTheFront(other, shapes.length(b)))
                            / DIGIT;
            return Levels.of(before + behind < longer - 2 ? DIFFERENT : NEAR, DIFFERENT);
        }

        private static long toTheFront(long digits, int length) {
            return digits << (Long.SIZE - DIGIT * length);
        }
    }
}
