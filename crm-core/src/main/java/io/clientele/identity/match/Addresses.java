package io.clientele.identity.match;

import java.util.List;

/**
 * Postal addresses. What depends on another part of the address is judged beside that part: that two people of one
 * postcode live in one town says nothing more. Not thread-safe.
 */
final class Addresses implements Comparer {
    private static final double[] TOWN_BY_CHANCE_BESIDE = {.9, .03, .03, .02, .02};
    private static final double[] REGION_BY_CHANCE = {.1, .03, .87};
    private static final double[] REGION_BY_CHANCE_BESIDE = {.96, .02, .02};
    private static final Evidence STREET = AddressRules.text("street", .9, .72, .08, .08, .04, .08);
    private static final Evidence NUMBER = AddressRules.number("house number", .9, .85, .07);
    private static final Evidence LINE = AddressRules.text("second line of the address", .9, .7, .08, .1, .05, .07);
    private static final Evidence POSTCODE = AddressRules.code("postcode", .95);
    private static final Evidence CITY = AddressRules.text("town", .95, .78, .06, .06, .03, .07);
    private static final Evidence CITY_BESIDE = AddressRules.levels(
            "town beside the postcode", .99, new double[] {.85, .06, .05, .02, .02}, TOWN_BY_CHANCE_BESIDE);
    private static final Evidence REGION = AddressRules.number("region", .97, .9, .03, REGION_BY_CHANCE);
    private static final Evidence REGION_BESIDE =
            AddressRules.number("region beside the town", .99, .95, .02, REGION_BY_CHANCE_BESIDE);
    private static final Evidence COUNTRY =
            new Evidence("country", .99, List.of(Evidence.at("the same", .97, .8), Evidence.at("different", .03, .2)));
    private static final List<Evidence> EVIDENCE =
            List.of(STREET, NUMBER, LINE, POSTCODE, CITY, CITY_BESIDE, REGION, REGION_BESIDE, COUNTRY);
    private static final int CITY_SLOT = 4;
    private static final int REGION_SLOT = 6;
    private static final int COUNTRY_SLOT = 8;

    private final SingleValue street;
    private final SingleValue number;
    private final SingleValue line;
    private final SingleValue postcode;
    private final SingleValue city;
    private final SingleValue region;
    private final SingleValue country;

    Addresses(Frequencies frequencies) {
        street = frequencies.single(STREET, Records.Part.STREET);
        number = frequencies.single(NUMBER, Records.Part.NUMBER);
        line = frequencies.single(LINE, Records.Part.LINE);
        postcode = frequencies.single(POSTCODE, Records.Part.POSTCODE);
        city = frequencies.single(CITY, Records.Part.CITY);
        country = frequencies.single(COUNTRY, Records.Part.COUNTRY);
        region = frequencies.single(REGION, Records.Part.REGION);
    }

    /** Whether a table has any part of addresses. */
    static boolean has(Records records) {
        return records.has(Records.Part.STREET)
                || records.has(Records.Part.NUMBER)
                || records.has(Records.Part.LINE)
                || records.has(Records.Part.POSTCODE)
                || records.has(Records.Part.CITY)
                || records.has(Records.Part.REGION)
                || records.has(Records.Part.COUNTRY);
    }

    @Override
    public List<Evidence> evidence() {
        return EVIDENCE;
    }

    @Override
    public void compare(int a, int b, Verdict verdict, int slot) {
        lines(a, b, verdict, slot);
        number.compare(a, b, verdict, slot + 1);
        country.compare(a, b, verdict, slot + COUNTRY_SLOT);
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

    @Override
    public void most(PairBatch pairs, double[] most, Weights weights, int slot, boolean closely) {
        for (int i = 0; i < pairs.open(); i++) {
            int place = pairs.place(i);
            most[place] = most(pairs.a(), pairs.other(place), weights, slot, closely);
        }
    }

    @Override
    public long touch(PairBatch pairs, boolean closely) {
        return street.touch(pairs, closely)
                + number.touch(pairs, closely)
                + postcode.touch(pairs, closely)
                + city.touch(pairs, closely);
    }

    private double most(int a, int b, Weights weights, int slot, boolean closely) {
        return mostOfLines(a, b, weights, slot, closely)
                * number.most(a, b, weights, slot + 1, closely)
                * postcode.most(a, b, weights, slot + 3, closely)
                * beside(city, postcode.isSame(a, b), a, b, weights, slot + CITY_SLOT, closely)
                * beside(region, postcode.isSame(a, b) || city.isSame(a, b), a, b, weights, slot + REGION_SLOT, closely)
                * country.most(a, b, weights, slot + COUNTRY_SLOT, closely);
    }

    private double mostOfLines(int a, int b, Weights weights, int slot, boolean closely) {
        double straight = street.most(a, b, weights, slot, closely) * line.most(a, b, weights, slot + 2, closely);
        boolean across = (line.has(a) && street.has(b)) || (street.has(a) && line.has(b));
        return across ? Math.max(straight, mostAcross(weights, slot) * mostAcross(weights, slot + 2)) : straight;
    }

    private static double mostAcross(Weights weights, int slot) {
        return weights.most(slot, Levels.ANY | Levels.of(Verdict.MISSING));
    }

    /** The bound of what is judged in the following slot where it stands beside something that is the same. */
    private static double beside(
            SingleValue value, boolean beside, int a, int b, Weights weights, int slot, boolean closely) {
        return beside ? value.mostBeside(a, b, weights, slot + 1, closely) : value.most(a, b, weights, slot, closely);
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
