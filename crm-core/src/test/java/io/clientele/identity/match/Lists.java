package io.clientele.identity.match;

import java.util.List;

/** Lists of people to be matched, written as tables. */
final class Lists {
    private Lists() {}

    /** A list whose first line names the columns, {@code ID} first; cells are parted by {@code |}. */
    static People of(String table) {
        List<String> lines = table.lines().toList();
        String[] columns = cells(lines.get(0));
        People.Builder people = People.builder();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = cells(line);
            people.record(cells[0]);
            for (int i = 1; i < cells.length; i++) {
                people.with(PersonColumn.valueOf(columns[i]), cells[i]);
            }
        }
        return people.build();
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }
}
