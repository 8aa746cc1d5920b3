package io.clientele.vat.tedb;

import io.clientele.address.Country;
import io.clientele.vat.VatRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the reply as far as it has been read. Not thread-safe. */
final class TedbDraft {
    private Optional<Country> country = Optional.empty();
    private Optional<LocalDate> situationOn = Optional.empty();
    private Optional<VatRate> rate = Optional.empty();
    private Optional<String> category = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private final List<String> codes = new ArrayList<>();
    private String type = "";
    private String rateType = "";

    void country(Country found) {
        country = Optional.of(found);
    }

    void type(String found) {
        type = found;
    }

    void rateType(String found) {
        rateType = found;
    }

    void rate(Optional<VatRate> found) {
        rate = found;
    }

    void situationOn(LocalDate found) {
        situationOn = Optional.of(found);
    }

    void category(String found) {
        category = Optional.of(found).filter(text -> !text.isEmpty());
    }

    void code(String found) {
        codes.add(found);
    }

    void comment(String found) {
        comment = Optional.of(found).filter(text -> !text.isEmpty());
    }

    /**
     * The row.
     *
     * @throws IllegalArgumentException if it has no state, no day or no kind
     */
    TedbRow row() {
        return new TedbRow(
                country.orElseThrow(() -> missing("state")),
                kind(),
                rate,
                situationOn.orElseThrow(() -> missing("day")),
                new TedbRow.Goods(category, codes, comment));
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("A row of TEDB has no " + what);
    }

    private TedbRow.Kind kind() {
        return switch (rateType) {
            case "REDUCED_RATE" -> TedbRow.Kind.REDUCED;
            case "SUPER_REDUCED_RATE" -> TedbRow.Kind.SUPER_REDUCED;
            case "PARKING_RATE" -> TedbRow.Kind.PARKING;
            case "NOT_APPLICABLE", "OUT_OF_SCOPE", "EXEMPTED" -> TedbRow.Kind.NONE;
            case "DEFAULT", "STANDARD" ->
                switch (type) {
                    case "STANDARD" -> TedbRow.Kind.STANDARD;
                    case "REDUCED" -> TedbRow.Kind.REDUCED;
                    default -> throw missing("kind");
                };
            default -> throw missing("kind");
        };
    }
}
