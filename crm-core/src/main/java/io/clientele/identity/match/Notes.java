package io.clientele.identity.match;

import io.clientele.identity.match.Records.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is worth telling of a table after it was matched, without personal data. Immutable. */
final class Notes {
    /** From so many records on, and if it is one in a hundred, a value stands for many people. */
    private static final int MANY = 20;

    private static final Map<Part, String> PERSONAL = Map.of(
            Part.EMAIL, "e-mail address",
            Part.PHONE, "phone number",
            Part.BIRTH, "date of birth",
            Part.STREET, "street",
            Part.NAME, "name");

    private final List<String> notes = new ArrayList<>();

    Notes(People people, Records records, int crowded) {
        note(
                records.rows() - records.size(),
                "says just what another row says",
                "say just what another row says",
                "row");
        for (Part part : Part.values()) {
            if (PERSONAL.containsKey(part)) {
                shared(records.column(part), String.valueOf(PERSONAL.get(part)));
            }
        }
        note(
                crowded,
                "has too much in common with too many others, and was not compared with all of them",
                "have too much in common with too many others, and were not compared with all of them",
                "record");
        note(
                people.cut(),
                "was longer than 1,000 characters and was cut",
                "were longer than 1,000 characters and were cut",
                "value");
        note(
                people.size() == 0 ? 0 : nothing(people, records),
                "says nothing, such as N/A or 0000000000, and was left out",
                "say nothing, such as N/A or 0000000000, and were left out",
                "value");
    }

    private void note(int count, String one, String several, String noun) {
        if (count > 0) {
            notes.add(number(count) + " " + noun + (count == 1 ? " " + one : "s " + several) + ".");
        }
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private void shared(Column column, String name) {
        int values = 0;
        int most = 0;
        for (int code = 0; code < column.distinct(); code++) {
            if (column.count(code) >= Math.max(MANY, column.size() / 100)) {
                values++;
                most = Math.max(most, column.count(code));
            }
        }
        if (values > 0) {
            notes.add("One " + name + " stands on " + number(most) + " records"
                    + (values == 1 ? "" : ", and " + number(values - 1) + " more on many")
                    + ": it is no evidence that they are one person.");
        }
    }

    private static int nothing(People people, Records records) {
        Map<Part, PersonColumn> columns = Map.of(
                Part.EMAIL, PersonColumn.EMAIL,
                Part.PHONE, PersonColumn.PHONE,
                Part.BIRTH, PersonColumn.BIRTH_DATE,
                Part.FAMILY, PersonColumn.FAMILY_NAME,
                Part.GIVEN, PersonColumn.GIVEN_NAME,
                Part.NAME, PersonColumn.NAME);
        int nothing = 0;
        for (Map.Entry<Part, PersonColumn> entry : columns.entrySet()) {
            Column raw = people.column(entry.getValue());
            Column folded = records.column(entry.getKey());
            for (int row = 0; row < (raw.isEmpty() ? 0 : people.size()); row++) {
                nothing += raw.has(row) && !folded.has(records.ofRow(row)) ? 1 : 0;
            }
        }
        return nothing;
    }

    List<String> of(int refused) {
        List<String> all = new ArrayList<>(notes);
        if (refused > 0) {
            all.add(number(refused) + (refused == 1 ? " link was" : " links were")
                    + " not followed, because the groups at the ends do not fit together.");
        }
        return all;
    }
}
