package io.clientele.exchange.write;

import io.clientele.exchange.text.CsvOut;
import io.clientele.profile.CustomerProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The columns of a format, and who may not be in it. Immutable.
 *
 * @param kind what its columns may be
 * @param columns its columns
 * @param omission why somebody is left out of a file of some reach; empty for whom it takes
 */
record Layout(
        Kind kind,
        List<Column<CustomerProfile>> columns,
        BiFunction<CustomerProfile, Reach, Optional<LeftOut>> omission) {

    /** What can be done with the columns of a format. */
    enum Kind {
        /** Any columns can stand in their place, and more behind them. */
        LIST,
        /** More columns can stand behind them. */
        MAILING,
        /** They are what they are. */
        HASHED
    }

    /** A list of everybody. */
    static Layout list(String... columns) {
        return new Layout(
                Kind.LIST,
                Stream.of(columns)
                        .map(name -> ProfileColumn.named(name).orElseThrow().column())
                        .toList(),
                (profile, reach) -> Optional.empty());
    }

    /** A file for a mailing tool: everybody in it has an e-mail address that may be written to. */
    static Layout mailing(List<Column<CustomerProfile>> columns) {
        return new Layout(Kind.MAILING, columns, Layout::unmailable);
    }

    private static Optional<LeftOut> unmailable(CustomerProfile profile, Reach reach) {
        if (profile.emails().isEmpty()) {
            return Optional.of(LeftOut.NO_EMAIL);
        }
        return CsvOut.looksLikeFormula(profile.emails().get(0).key())
                ? Optional.of(LeftOut.EMAIL_LIKE_FORMULA)
                : Permission.refusal(profile, Permission.Medium.EMAIL, reach);
    }

    /**
     * The columns that settings ask for.
     *
     * @throws IllegalArgumentException if the format cannot have them
     */
    List<Column<CustomerProfile>> columns(ExportSettings settings) {
        if (kind != Kind.LIST && !settings.columns().isEmpty()) {
            throw new IllegalArgumentException(
                    "This format has the columns that its reader asks for; others can stand behind them");
        }
        if (kind == Kind.HASHED && !settings.moreColumns().isEmpty()) {
            throw new IllegalArgumentException("A hashed format takes no further columns: they would be in the clear");
        }
        Map<String, Column<CustomerProfile>> chosen = new LinkedHashMap<>();
        List<Column<CustomerProfile>> first = settings.columns().isEmpty()
                ? columns
                : settings.columns().stream().map(ProfileColumn::column).toList();
        Stream.concat(first.stream(), settings.moreColumns().stream().map(ProfileColumn::column))
                .forEach(column -> chosen.putIfAbsent(column.title(), column));
        return List.copyOf(chosen.values());
    }
}
