package io.clientele.address;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The countries, their names and their languages, from {@code countries.csv}. Immutable.
 *
 * <p>The file has a line for each country: its code of two letters, that of three, the official languages, and its
 * names and nicknames, the English one first.
 */
final class CountryTable {
    private static final CountryTable TABLE = load();

    private final ImmutableMap<String, Entry> byCode;
    private final ImmutableMap<String, String> codeByName;

    private record Entry(List<String> languages, String name) {}

    private CountryTable(Map<String, Entry> byCode, Map<String, String> codeByName) {
        this.byCode = ImmutableMap.copyOf(byCode);
        this.codeByName = ImmutableMap.copyOf(codeByName);
    }

    static CountryTable get() {
        return TABLE;
    }

    private static CountryTable load() {
        try {
            List<String> lines = Resources.readLines(
                    Objects.requireNonNull(CountryTable.class.getResource("countries.csv"), "countries.csv"),
                    StandardCharsets.UTF_8);
            Map<String, Entry> byCode = new HashMap<>();
            Map<String, String> names = new HashMap<>();
            lines.stream().skip(1).forEach(line -> read(line, byCode, names));
            return new CountryTable(byCode, names);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void read(String line, Map<String, Entry> byCode, Map<String, String> names) {
        List<String> cells = Splitter.on(',').splitToList(line);
        List<String> words = Splitter.on('|').splitToList(cells.get(3));
        String code = cells.get(0);
        List<String> languages = Splitter.on(' ').omitEmptyStrings().splitToList(cells.get(2));
        byCode.put(code, new Entry(List.copyOf(languages), words.get(0)));
        names.putIfAbsent(Country.fold(code), code);
        names.putIfAbsent(Country.fold(cells.get(1)), code);
        words.forEach(word -> names.putIfAbsent(Country.fold(word), code));
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }

    Optional<Country> byCode(String code) {
        return has(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    Optional<Country> find(String text) {
        if (has(text)) {
            return Optional.of(new Country(text));
        }
        @Nullable String code = codeByName.get(Country.fold(text));
        return code == null ? Optional.empty() : Optional.of(new Country(code));
    }

    String englishName(Country country) {
        return entry(country).name();
    }

    List<String> languages(Country country) {
        return entry(country).languages();
    }

    private Entry entry(Country country) {
        Entry entry = byCode.get(country.code());
        if (entry == null) {
            throw new IllegalStateException("countries.csv has no line for " + country.code());
        }
        return entry;
    }
}
