package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import com.google.common.base.CharMatcher;
import java.util.List;

/**
 * E-mail addresses. That two people of one name have addresses made of that name, with another number or at another
 * provider, says nothing beside the name. Not thread-safe.
 */
final class Mailboxes implements Comparer {
    static final Evidence EVIDENCE = new Evidence(
            "e-mail address",
            .2,
            List.of(
                    at("the same", .65, 1e-6),
                    at("one or two characters off", .08, 1e-5),
                    at("alike", .03, 1e-4),
                    at("the same before the @", .05, 2e-4),
                    at("alike before the @", .04, .01),
                    at("different", .15, .99)));

    static final ValueLevels.Rule RULE = new EmailRule();

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final int MISTYPED = 1;
    private static final int ALIKE = 2;
    private static final int SAME_LOCAL = 3;
    private static final int ALIKE_LOCAL = 4;
    private static final int DIFFERENT = 5;
    /** Levels that say nothing beside a name of which the addresses are made. */
    private static final int MAY_BE_OF_NAMES = Levels.of(MISTYPED, ALIKE) | Levels.of(ALIKE_LOCAL);

    private final Column column;
    private final SingleValue emails;
    private final int names;

    /** @param names how many of the first slots of the verdict say whether the names agree */
    Mailboxes(Column column, SingleValue emails, int names) {
        this.column = column;
        this.emails = emails;
        this.names = names;
    }

    @Override
    public List<Evidence> evidence() {
        return emails.evidence();
    }

    @Override
    public void compare(int a, int b, Verdict verdict, int slot) {
        emails.compare(a, b, verdict, slot);
        int level = verdict.level(slot);
        if (level >= MISTYPED && level < DIFFERENT && namesAgree(verdict)) {
            if (level != MISTYPED || differInDigits(column.value(column.code(a)), column.value(column.code(b)))) {
                verdict.set(slot, Verdict.MISSING);
            }
        }
    }

    /** Whether nothing else than digits tells two addresses apart, as those of people of one name. */
    private static boolean differInDigits(String a, String b) {
        return DIGITS.removeFrom(a).equals(DIGITS.removeFrom(b));
    }

    @Override
    public void most(PairBatch pairs, double[] most, Weights weights, int slot, boolean closely) {
        for (int i = 0; i < pairs.open(); i++) {
            int place = pairs.place(i);
            most[place] = most(pairs.a(), pairs.other(place), weights, slot, closely);
        }
    }

    @Override
    public long touch(PairBatch pairs, boolean closely) {
        return emails.touch(pairs, closely);
    }

    private double most(int a, int b, Weights weights, int slot, boolean closely) {
        return emails.most(a, b, weights, slot, closely, MAY_BE_OF_NAMES);
    }

    private boolean namesAgree(Verdict verdict) {
        for (int k = 0; k < names; k++) {
            if (verdict.level(k) == Verdict.MISSING || verdict.level(k) > NameRule.FAINT) {
                return false;
            }
        }
        return names > 0;
    }

    private static final class EmailRule implements ValueLevels.Rule {
        private static final double ALIKE_LOCALS = .88;
        private static final int MOST_LENGTH = 255;
        /** No letter of an address has a bit below in a set. */
        private static final int CONTROLS = Byte.SIZE + Long.SIZE - Shapes.FEATURE_BITS;

        private static final long LETTERS = ~(long) MOST_LENGTH;

        @Override
        public int level(Text a, Text b) {
            int shorter = Math.min(a.length(), b.length());
            int edits = a.edits(b, 4);
            if (edits <= 2 && shorter >= 8 && (edits < 2 || isOneProvider(a.text(), b.text()))) {
                return MISTYPED;
            }
            if (edits <= 4 && shorter >= 14) {
                return ALIKE;
            }
            String x = local(a.text());
            String y = local(b.text());
            if (x.equals(y)) {
                return x.length() >= 3 ? SAME_LOCAL : ALIKE_LOCAL;
            }
            boolean alike = Math.min(x.length(), y.length()) >= 4 && Edits.jaroWinkler(x, y) >= ALIKE_LOCALS;
            return alike ? ALIKE_LOCAL : DIFFERENT;
        }

        /** Providers are told apart by two letters, as those of two countries; one letter is a slip. */
        private static boolean isOneProvider(String a, String b) {
            return Edits.distance(a.substring(local(a).length()), b.substring(local(b).length()), 1) <= 1;
        }

        @Override
        public boolean hasFeatures() {
            return true;
        }

        /** How many letters stand before the {@code @}, and a set of them. */
        @Override
        public long feature(String text) {
            int length = local(text).length();
            return Math.min(length, MOST_LENGTH) | (Shapes.letters(text, 0, length) >>> CONTROLS << Byte.SIZE);
        }

        @Override
        public int possible(Shapes shapes, int a, int b) {
            int shorter = Math.min(shapes.length(a), shapes.length(b));
            int edits = shapes.editsAtLeast(a, b);
            int levels = Levels.of(DIFFERENT);
            if (edits <= 2 && shorter >= 8) {
                levels |= Levels.of(MISTYPED);
            }
            if (edits <= 4 && shorter >= 14) {
                levels |= Levels.of(ALIKE);
            }
            return levels | ofLocals(shapes.feature(a), shapes.feature(b));
        }

        private static int ofLocals(long a, long b) {
            if (a == b) {
                return Levels.of(SAME_LOCAL, ALIKE_LOCAL);
            }
            int one = (int) (a & MOST_LENGTH);
            int other = (int) (b & MOST_LENGTH);
            boolean mayBeAlike = Math.max(one, other) == MOST_LENGTH
                    || Shapes.mayBeAlike(a & LETTERS, one, b & LETTERS, other, ALIKE_LOCALS);
            return mayBeAlike ? Levels.of(ALIKE_LOCAL) : 0;
        }
    }

    /** What stands before the {@code @}. */
    static String local(String email) {
        int at = email.lastIndexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }
}
