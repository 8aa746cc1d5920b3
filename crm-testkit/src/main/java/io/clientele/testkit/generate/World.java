package io.clientele.testkit.generate;

import io.clientele.identity.match.PersonColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The people of a made-up country, each made from its number whenever it is asked for. Many have one name; but an
 * address of mail or a phone is one person's or one family's. Not thread-safe.
 */
final class World {
    private static final int FAMILY = 4;
    private static final List<String> WOMEN = List.of(
            "Anne",
            "Marie",
            "Claire",
            "Sophie",
            "Julie",
            "Laura",
            "Emma",
            "Lena",
            "Sarah",
            "Nathalie",
            "Martine",
            "Monique",
            "Petra",
            "Sabine",
            "Ursula",
            "Karin",
            "Monika",
            "Andrea",
            "Birgit",
            "Heike",
            "Christine",
            "Isabelle",
            "Valérie",
            "Sandrine",
            "Céline",
            "Camille",
            "Léa",
            "Manon",
            "Inès",
            "Chloé",
            "Lucie",
            "Alice",
            "Eva",
            "Nora",
            "Mia",
            "Lisa",
            "Katharina",
            "Johanna",
            "Elisabeth",
            "Margaretha",
            "Josephine",
            "Carmen");
    private static final List<String> MEN = List.of(
            "Jean",
            "Pierre",
            "Michel",
            "Marc",
            "Paul",
            "Luc",
            "Thomas",
            "Nicolas",
            "Claude",
            "Romain",
            "Hans",
            "Klaus",
            "Jürgen",
            "Wolfgang",
            "Stefan",
            "Andreas",
            "Markus",
            "Frank",
            "Uwe",
            "Peter",
            "Ralf",
            "Bernd",
            "Dirk",
            "Olivier",
            "Philippe",
            "Laurent",
            "Julien",
            "Antoine",
            "Hugo",
            "Louis",
            "Gabriel",
            "Arthur",
            "Jules",
            "Felix",
            "Noah",
            "Leon",
            "Ben",
            "Maximilian",
            "Alexander",
            "Sebastian",
            "Tiago",
            "Rui");
    private static final String[] BEGINNINGS = {
        "Schm", "Wag", "Web", "Th", "Reu", "Mul", "Kie", "Hof", "Bau", "Fisch", "Schrö", "Klein", "Lang", "Mart", "Dup",
        "Lef", "Ber", "Mor", "Rou", "Gir", "Fon", "Bon", "Lam", "Mer", "Pet", "Fer", "San", "Alm", "Cos", "Ol", "Krau",
        "Stein", "Wint", "Som", "Fried", "Harr", "Jan", "Vand", "Koh", "Lind", "Berg", "Sand", "Eck", "Grün"
    };
    private static final String[] ENDINGS = {
        "idt", "ner", "er", "ill", "ter", "ler", "ffer", "mann", "meier", "inger", "der", "berg", "in", "ont", "ebvre",
        "nard", "eau", "ssel", "ard", "taine", "net", "bert", "cier", "it", "reira", "tos", "eida", "ta", "veira",
        "sen", "stein", "hoff", "burg", "feld", "scheid", "sma", "stra", "ström", "dahl", "etti"
    };
    private static final String[] STREETS = {
        "rue de la Gare", "rue du Moulin", "route de Luxembourg", "rue Principale", "Hauptstraße", "Bahnhofstraße",
        "Gartenweg", "avenue de la Liberté", "rue de l'Église", "rue des Prés", "Schulstraße", "Lindenallee"
    };
    private static final String[] MAIL = {
        "pt.example", "mail.example", "post.example", "web.example", "gmx.example", "box.example", "net.example"
    };

    /** The numbers that mobile phones of Luxembourg begin with. */
    private static final String[] MOBILE = {
        "621", "628", "661", "668", "691", "698", "651", "655", "656", "658", "671", "678", "679", "681"
    };

    private final long seed;
    private final OwnTexts mailboxes;
    private final OwnTexts phones;

    /** @param size how many records there will be of them about */
    World(long seed, int size) {
        this.seed = seed;
        this.mailboxes = new OwnTexts(seed * 31, size);
        this.phones = new OwnTexts(seed * 37, size);
    }

    Map<PersonColumn, String> person(int number) {
        SplittableRandom home = new SplittableRandom(seed ^ (number / FAMILY * 0x9e3779b97f4a7c15L));
        boolean family = home.nextDouble() < .3;
        SplittableRandom own = new SplittableRandom(~seed + number * 0xbf58476d1ce4e5b9L);
        SplittableRandom shared = family ? home : own;
        Map<PersonColumn, String> person = new EnumMap<>(PersonColumn.class);
        String name = familyName(shared);
        address(shared, person);
        boolean oneMailbox = shared.nextDouble() < .15;
        String given = family ? sibling(number, home) : givenName(own);
        person.put(PersonColumn.GIVEN_NAME, given);
        person.put(PersonColumn.FAMILY_NAME, name);
        person.put(PersonColumn.BIRTH_DATE, birth(own));
        int one = 2 * number;
        int all = 2 * (number / FAMILY) + 1;
        person.put(PersonColumn.PHONE, phones.of(family && own.nextBoolean() ? all : one, World::phone));
        person.put(
                PersonColumn.EMAIL,
                family && oneMailbox
                        ? mailboxes.of(all, random -> mailbox(name, "familie", random))
                        : mailboxes.of(one, random -> mailbox(name, given, random)));
        rubOff(own, person);
        return person;
    }

    /** An address of mail that nobody has had yet. */
    String anotherMailbox(String family, String given, SplittableRandom random) {
        return mailboxes.another(random, chance -> mailbox(family, given, chance));
    }

    /** A phone that nobody has had yet. */
    String anotherPhone(SplittableRandom random) {
        return phones.another(random, World::phone);
    }

    /** What is not known of somebody, and what is not theirs alone. */
    private void rubOff(SplittableRandom random, Map<PersonColumn, String> person) {
        if (random.nextDouble() < .5) {
            person.remove(PersonColumn.BIRTH_DATE);
        }
        if (random.nextDouble() < .3) {
            person.remove(PersonColumn.PHONE);
        }
        if (random.nextDouble() < .1) {
            person.remove(PersonColumn.EMAIL);
        }
        if (random.nextDouble() < .005) {
            person.put(PersonColumn.EMAIL, "orders@marketplace.example");
        }
        if (random.nextDouble() < .005) {
            person.put(PersonColumn.STREET, "Packstation");
            person.put(PersonColumn.HOUSE_NUMBER, "1");
        }
    }

    /** The given name of one of a family, where no two have the same. */
    private static String sibling(int number, SplittableRandom home) {
        int member = number % FAMILY;
        List<String> names = member % 2 == 0 ? WOMEN : MEN;
        return names.get((home.nextInt(names.size()) + member * 7) % names.size());
    }

    String givenName(SplittableRandom random) {
        List<String> names = random.nextBoolean() ? WOMEN : MEN;
        String name = names.get(skewed(random, names.size()));
        return random.nextDouble() < .1 ? name + "-" + names.get(random.nextInt(names.size())) : name;
    }

    String familyName(SplittableRandom random) {
        String name = BEGINNINGS[skewed(random, BEGINNINGS.length)] + ENDINGS[skewed(random, ENDINGS.length)];
        return random.nextDouble() < .3 ? name + ENDINGS[random.nextInt(ENDINGS.length)] : name;
    }

    /** A number below a bound, small ones more often. */
    private static int skewed(SplittableRandom random, int bound) {
        double share = random.nextDouble();
        return (int) (share * share * bound);
    }

    void address(SplittableRandom random, Map<PersonColumn, String> person) {
        int town = skewed(random, 400);
        person.put(PersonColumn.POSTCODE, Integer.toString(1000 + town * 10 + random.nextInt(5)));
        person.put(
                PersonColumn.CITY, BEGINNINGS[town % BEGINNINGS.length] + "ange" + (town < 44 ? "" : "-" + town / 44));
        String street = random.nextBoolean()
                ? STREETS[random.nextInt(STREETS.length)]
                : "rue " + givenName(random) + " " + familyName(random);
        person.put(PersonColumn.STREET, street);
        person.put(PersonColumn.HOUSE_NUMBER, Integer.toString(1 + skewed(random, 150)));
    }

    private static String phone(SplittableRandom random) {
        return String.format(
                Locale.ROOT, "+352 %s %06d", MOBILE[random.nextInt(MOBILE.length)], random.nextInt(1_000_000));
    }

    private static String mailbox(String family, String given, SplittableRandom random) {
        String first = Letters.plain(given);
        String last = Letters.plain(family);
        String local = random.nextBoolean() ? first + "." + last : first.charAt(0) + last;
        String number = random.nextDouble() < .8 ? Integer.toString(random.nextInt(10_000)) : "";
        return local + number + "@" + MAIL[random.nextInt(MAIL.length)];
    }

    private static String birth(SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                1935 + random.nextInt(72),
                1 + random.nextInt(12),
                1 + random.nextInt(28));
    }
}
