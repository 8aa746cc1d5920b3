package io.clientele.examples.sample;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives each person an address of the reserved top-level domain {@code example}. Not thread-safe. */
final class Mailboxes {
    private final Set<String> taken = new HashSet<>();

    /** A new address for a person, made of the name where the name has letters. */
    String open(FullName name, List<String> domains, Dice dice) {
        String local = local(name, dice);
        String domain = dice.pick(domains);
        String address = local + "@" + domain;
        int number = 68 + dice.below(20);
        while (!taken.add(address)) {
            address = local + number++ + "@" + domain;
        }
        return address;
    }

    private static String local(FullName name, Dice dice) {
        String given = ascii(name.given());
        String family = ascii(name.family());
        if (given.isEmpty() || family.isEmpty()) {
            return "kontakt" + dice.between(100, 999);
        }
        return switch (dice.below(6)) {
            case 0 -> given.charAt(0) + "." + family;
            case 1 -> family + "." + given;
            case 2 -> given + family + dice.between(60, 99);
            default -> given + "." + family;
        };
    }

    private static String ascii(String text) {
        String german = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ü", "ue")
                .replace("ö", "oe")
                .replace("ä", "ae")
                .replace("ł", "l");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD);
        return CharMatcher.inRange('a', 'z').or(CharMatcher.is('-')).retainFrom(plain);
    }
}
