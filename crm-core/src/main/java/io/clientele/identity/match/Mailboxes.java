package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import java.util.List;

/**
 * E-mail addresses. That two people of one name have addresses made of that name says nothing beside the name. Not
 * thread-safe.
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

    private static final int ALIKE = 2;
    private static final int SAME_LOCAL = 3;
    private static final int ALIKE_LOCAL = 4;
    private static final int DIFFERENT = 5;

    private final SingleValue emails;
    private final int names;

    /** @param names how many of the first slots of the verdict say whether the names agree */
    Mailboxes(SingleValue emails, int names) {
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
        if (level >= ALIKE && level < DIFFERENT && namesAgree(verdict)) {
            verdict.set(slot, Verdict.MISSING);
        }
    }

    @Override
    public double most(int a, int b, Weights weights, int slot) {
        return Math.max(1, emails.most(a, b, weights, slot));
    }

    private boolean namesAgree(Verdict verdict) {
        for (int k = 0; k < names; k++) {
            if (verdict.level(k) == Verdict.MISSING || verdict.level(k) > NameRule.INITIAL) {
                return false;
            }
        }
        return names > 0;
    }

    private static final class EmailRule implements ValueLevels.Rule {
        private static final double ALIKE_LOCALS = .88;

        @Override
        public int level(Text a, Text b) {
            int shorter = Math.min(a.length(), b.length());
            int edits = a.edits(b, 4);
            if (edits <= 2 && shorter >= 8) {
                return 1;
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

        @Override
        public boolean hasFeatures() {
            return true;
        }

        /** The letters before the {@code @}. */
        @Override
        public long feature(String text) {
            return Shapes.letters(text, 0, local(text).length());
        }

        @Override
        public int atOnce(Shapes shapes, int a, int b) {
            int one = lengthOfLocal(shapes.values(), a);
            int other = lengthOfLocal(shapes.values(), b);
            boolean mayBeNear = shapes.editsAtLeast(a, b) <= 4;
            boolean mayBeAlike = Shapes.mayBeAlike(shapes.feature(a), one, shapes.feature(b), other, ALIKE_LOCALS);
            return mayBeNear
                    ? ValueLevels.Rule.atBest(1)
                    : mayBeAlike ? ValueLevels.Rule.atBest(SAME_LOCAL) : DIFFERENT;
        }

        /** The length of what stands before the {@code @}. */
        private static int lengthOfLocal(Column emails, int code) {
            int at = emails.length(code) - 1;
            while (at >= 0 && emails.at(code, at) != '@') {
                at--;
            }
            return at < 0 ? emails.length(code) : at;
        }
    }

    /** What stands before the {@code @}. */
    static String local(String email) {
        int at = email.lastIndexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }
}
