package io.clientele.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of a table's columns, from its first row.
 *
 * <p>Two names are the same when they agree in their letters, digits and {@code #} without regard to case:
 * {@code E-Mail}, {@code e_mail} and {@code EMAIL} are one, {@code Email *} too. Immutable.
 */
public final class Header {
    private final List<String> names;
    private final Map<String, List<Integer>> columns;
    private final long line;

    Header(List<String> names, long line) {
        this.names = List.copyOf(names);
        this.line = line;
        this.columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.computeIfAbsent(fold(names.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
    }

    private Header(Header other, Map<String, List<Integer>> columns) {
        this.names = other.names;
        this.line = other.line;
        this.columns = columns;
    }

    /** The same header, in which some columns are found under another name, before any that bears it by itself. */
    Header renamed(Map<Integer, String> newNames) {
        Map<String, List<Integer>> renamed = new HashMap<>();
        columns.forEach((name, places) -> renamed.put(name, new ArrayList<>(places)));
        newNames.forEach((column, name) -> {
            renamed.getOrDefault(fold(names.get(column)), List.of()).remove(column);
            renamed.computeIfAbsent(fold(name), unknown -> new ArrayList<>()).add(0, column);
        });
        return new Header(this, renamed);
    }

    /** The part of a name that counts: its letters, digits and {@code #}, in lower case. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '#')
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The names as they stand in the file, without the blanks around them; a blank one is empty. */
    public List<String> names() {
        return names;
    }

    /** A name to show to people: the column's own, or {@code column 4} where it has none (counted from 1). */
    public String title(int column) {
        return names.get(column).isEmpty() ? "column " + (column + 1) : names.get(column);
    }

    /** The number of columns, at least 1. */
    public int size() {
        return names.size();
    }

    /** The line on which the header stands, from 1. */
    public long line() {
        return line;
    }

    /** The columns (from 0) that bear a name, from left to right; none where the name is blank or unknown. */
    public List<Integer> columns(String name) {
        String folded = fold(name);
        return folded.isEmpty() ? List.of() : List.copyOf(columns.getOrDefault(folded, List.of()));
    }

    /** Whether every one of these names is the name of a column: how the format of a file is recognised. */
    public boolean hasAll(String... wanted) {
        for (String name : wanted) {
            if (columns(name).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The titles of the columns, at most 40 of them, with commas between them: for messages. */
    public String list() {
        String list = IntStream.range(0, Math.min(size(), 40))
                .mapToObj(column -> "'" + title(column) + "'")
                .collect(Collectors.joining(", "));
        return size() > 40 ? list + ", …" : list;
    }

    /** The names that several columns share, as the first of them writes it, sorted. */
    public Set<String> repeated() {
        Set<String> repeated = new TreeSet<>();
        columns.forEach((folded, places) -> {
            if (places.size() > 1 && !folded.isEmpty()) {
                repeated.add(names.get(places.get(0)));
            }
        });
        return repeated;
    }
}
