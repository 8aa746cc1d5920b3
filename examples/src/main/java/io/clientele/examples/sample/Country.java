package io.clientele.examples.sample;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * Where people live, and what follows from it.
 *
 * @param origins origins of names; the oftener one is listed, the likelier it is
 * @param phone a mobile number with X for 2, 6 or 9 and N for any digit
 */
record Country(String code, int weight, List<String> origins, List<String> mailDomains, String phone) {

    static List<Country> all() {
        Splitter blanks = Splitter.on(' ');
        return Table.rows("countries.csv").stream()
                .map(row -> new Country(
                        row.get(0),
                        Integer.parseInt(row.get(1)),
                        blanks.splitToList(row.get(2)),
                        blanks.splitToList(row.get(3)),
                        row.get(4)))
                .toList();
    }

    /** The n-th number of this country; no two are equal below a thousand. */
    String phone(int n) {
        // 7919 has no factor in common with 10, so that the digits look shuffled and never repeat.
        int digits = phone.indexOf('X') >= 0 ? n / 3 * 7919 + 137 : n * 7919 + 137;
        StringBuilder text = new StringBuilder(phone);
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == 'N') {
                text.setCharAt(i, Character.forDigit(digits % 10, 10));
                digits /= 10;
            } else if (text.charAt(i) == 'X') {
                text.setCharAt(i, "269".charAt(n % 3));
            }
        }
        return text.toString();
    }
}
