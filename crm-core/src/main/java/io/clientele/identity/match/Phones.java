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
        public int atOnce(Shapes shapes, int a, int b) {
            Column phones = shapes.values();
            int one = phones.length(a);
            int other = phones.length(b);
            int shorter = Math.min(one, other);
            int behind = 0;
            while (behind < shorter && phones.at(a, one - 1 - behind) == phones.at(b, other - 1 - behind)) {
                behind++;
            }
            int before = 0;
            while (before < shorter && phones.at(a, before) == phones.at(b, before)) {
                before++;
            }
            int longer = Math.max(one, other);
            return behind == shorter ? NEAR : before + behind < longer - 2 ? DIFFERENT : ValueLevels.Rule.atBest(NEAR);
        }
    }
}
