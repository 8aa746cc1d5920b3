package io.clientele.exchange.write;

import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;

/**
 * The given and the family name for files that want them apart.
 *
 * <p>Where only the whole name is known they are guessed: what stands before a comma is the family name; otherwise the
 * first word is the given name and the rest the family name. One word alone is a given name.
 *
 * @param first the given name, may be empty
 * @param last the family name, may be empty
 */
record NameParts(String first, String last) {
    private static final NameParts NONE = new NameParts("", "");

    static NameParts of(CustomerProfile who) {
        return who.name().map(NameParts::of).orElse(NONE);
    }

    static NameParts of(PersonName name) {
        if (!name.given().isEmpty() || !name.family().isEmpty()) {
            return new NameParts(name.given(), name.family());
        }
        String full = name.full().strip();
        int comma = full.indexOf(',');
        if (comma > 0) {
            return new NameParts(
                    full.substring(comma + 1).strip(), full.substring(0, comma).strip());
        }
        int blank = firstBlank(full);
        return blank < 0
                ? new NameParts(full, "")
                : new NameParts(full.substring(0, blank), full.substring(blank).strip());
    }

    private static int firstBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0') {
                return i;
            }
        }
        return -1;
    }
}
