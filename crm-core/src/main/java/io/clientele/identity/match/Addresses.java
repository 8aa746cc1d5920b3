package io.clientele.identity.match;

import java.util.List;

/**
 * Postal addresses. What depends on another part of the address is judged beside that part: that two people of one
 * postcode live in one town says nothing more. Not thread-safe.
 */
final class Addresses implements Comparer {
    private static final double USUAL = 1 / 300.0;
    private static final Evidence STREET = AddressRules.text("street", .9, .72, .08, .08, .04, .08);
    private static final Evidence NUMBER = AddressRules.number("house number", .9, .85, .07);
    private static final Evidence LINE = AddressRules.text("second line of the address", .9, .7, .08, .1, .05, .07);
    private static final Evidence POSTCODE = AddressRules.code("postcode", .95);
    private static final Evidence CITY = AddressRules.text("town", .95, .78, .06, .06, .03, .07);
    private static final Evidence CITY_BESIDE =
            AddressRules.text("town beside the postcode", .99, .85, .06, .05, .02, .02);
    private static final Evidence REGION = AddressRules.number("region", .97, .9, .03);
    private static final Evidence REGION_BESIDE = AddressRules.number("region beside the town", .99, .95, .02);
    private static final List<Evidence> EVIDENCE =
            List.of(STREET, NUMBER, LINE, POSTCODE, CITY, CITY_BESIDE, REGION, REGION_BESIDE);
    private static final int CITY_SLOT = 4;
    private static final int REGION_SLOT = 6;

    private final SingleValue street;
    private final SingleValue number;
    private final SingleValue line;
    private final SingleValue postcode;
    private final SingleValue city;
    private final SingleValue region;

    Addresses(Records records) {
        street = part(STREET, records.column(Records.Part.STREET), AddressRules::text);
        number = part(NUMBER, records.column(Records.Part.NUMBER), AddressRules::number);
        line = part(LINE, records.column(Records.Part.LINE), AddressRules::text);
        postcode = part(POSTCODE, records.column(Records.Part.POSTCODE), AddressRules::code);
        city = part(CITY, records.column(Records.Part.CITY), AddressRules::text);
        region = part(REGION, records.column(Records.Part.REGION), AddressRules::number);
    }

    private static SingleValue part(Evidence evidence, Column column, ValueLevels.Rule rule) {
        return new SingleValue(evidence, column, USUAL, rule);
    }

    @Override
    public List<Evidence> evidence() {
        return EVIDENCE;
    }

    @Override
    public void compare(int a, int b, Verdict verdict, int slot) {
        lines(a, b, verdict, slot);
        number.compare(a, b, verdict, slot + 1);
        postcode.compare(a, b, verdict, slot + 3);
        int cityLevel = city.level(a, b);
        if (verdict.level(slot + 3) == 0) {
            verdict.set(slot + CITY_SLOT + 1, cityLevel);
        } else {
            city.compare(a, b, verdict, slot + CITY_SLOT);
        }
        if (verdict.level(slot + 3) == 0 || cityLevel == 0) {
            verdict.set(slot + REGION_SLOT + 1, region.level(a, b));
        } else {
            region.compare(a, b, verdict, slot + REGION_SLOT);
        }
    }

    /** The two lines, which may stand in each other's place. */
    private void lines(int a, int b, Verdict verdict, int slot) {
        street.compare(a, b, verdict, slot);
        line.compare(a, b, verdict, slot + 2);
        if (says(verdict.level(slot)) || says(verdict.level(slot + 2))) {
            return;
        }
        int down = street.levelAcross(a, line, b);
        int up = line.levelAcross(a, street, b);
        if (says(down) || says(up)) {
            verdict.set(slot, down == 0 ? 1 : down);
            verdict.set(slot + 2, up == 0 ? 1 : up);
        }
    }

    private static boolean says(int level) {
        return level >= 0 && level < AddressRules.SOME_WORDS;
    }
}
