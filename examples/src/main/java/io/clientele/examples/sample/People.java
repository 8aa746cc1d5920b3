package io.clientele.examples.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Everybody in the sample.
 *
 * @param buyers whoever has ordered
 * @param registered who have an account at the shop and have never ordered
 * @param readers who only read the newsletter
 */
record People(List<Person> buyers, List<Person> registered, List<Person> readers) {
    private static final int BUYERS = 1260;
    private static final int REGISTERED = 45;
    private static final int READERS = 200;

    static People of(long seed) {
        Census census = new Census(seed);
        return new People(census.count(BUYERS), census.count(REGISTERED), census.count(READERS));
    }

    private static final class Census {
        private final Dice dice;
        private final Names names = new Names();
        private final Places places = new Places();
        private final Mailboxes mailboxes = new Mailboxes();
        private final List<Country> countries = Country.all();
        private final List<Integer> weights =
                countries.stream().map(Country::weight).toList();
        private final int[] residents = new int[countries.size()];
        private int counted;

        Census(long seed) {
            dice = new Dice(seed, "people");
        }

        List<Person> count(int people) {
            List<Person> list = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                list.add(next());
            }
            return List.copyOf(list);
        }

        private Person next() {
            int place = dice.weighted(weights);
            Country country = countries.get(place);
            String origin = dice.pick(country.origins());
            FullName usual = names.of(origin, dice);
            // One in a hundred and fifty has an odd name, until each has been given away.
            int odd = counted / 150;
            FullName name = counted % 150 == 17 && odd < Names.ODD.size() ? Names.ODD.get(odd) : usual;
            String email = mailboxes.open(name, country.mailDomains(), dice);
            String other = dice.chance(0.04) ? mailboxes.open(name, country.mailDomains(), dice) : email;
            Reach reach = new Reach(
                    email, other, country.phone(residents[place]++), Names.language(origin, country.code(), dice));
            return new Person(counted++, name, reach, places.somewhereIn(country.code(), dice));
        }
    }
}
