package io.clientele.exchange.write;

import io.clientele.address.Country;
import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.money.Money;
import io.clientele.money.Totals;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Phone;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line of a sheet that is being written: one cell for each call. Not thread-safe. */
final class Line {
    /** Between the parts of a list in one cell. */
    static final String BETWEEN = "; ";

    private final CsvOut out;
    private final CsvProfile profile;
    private long shortened;

    Line(OutputStream stream, CsvProfile profile) {
        this.out = new CsvOut(stream, profile);
        this.profile = profile;
    }

    /** Writes the header; a title may come from somebody's file, so it is guarded too. */
    void header(List<String> titles) {
        titles.forEach(out::text);
        out.endRow();
    }

    void text(String text) {
        out.text(text);
    }

    /** What the line is known by, see {@link CsvOut#key}. */
    void key(String text, String instead) {
        out.key(text, instead);
    }

    void text(Optional<String> text) {
        out.text(text.orElse(""));
    }

    /** The beginning of a text that takes at most so many bytes in UTF-8. */
    void text(String text, int bytes) {
        String cut = Utf8.atMost(text, bytes);
        if (cut.length() < text.length()) {
            shortened++;
        }
        out.text(cut);
    }

    /** A text that the program makes itself and a spreadsheet could take for a formula, such as a list of amounts. */
    void made(String text) {
        if (profile.guarded()) {
            out.text(text);
        } else {
            out.code(text);
        }
    }

    void code(String code) {
        out.code(code);
    }

    void code(Optional<String> code) {
        out.code(code.orElse(""));
    }

    void number(long number) {
        out.number(number);
    }

    void yes(boolean yes) {
        out.code(yes ? "true" : "false");
    }

    void day(Optional<LocalDate> day) {
        code(day.map(LocalDate::toString));
    }

    /** Year, month and day; month and day alone where the year is not known. */
    void birthday(Optional<Birthday> birthday) {
        code(birthday.map(born -> born.year().isPresent()
                ? born.day().atYear(born.year().getAsInt()).toString()
                : monthAndDay(born.day(), "-")));
    }

    static String monthAndDay(MonthDay day, String between) {
        return String.format(Locale.ROOT, "%02d%s%02d", day.getMonthValue(), between, day.getDayOfMonth());
    }

    void money(Money money) {
        out.number(money.amount());
    }

    /** Amounts with their currencies: {@code 12.50 CHF; 3.00 USD}. */
    void totals(Totals totals) {
        made(totals.amounts().stream()
                .map(Money::toString)
                .map(text -> profile.decimalComma() ? text.replace('.', ',') : text)
                .collect(Collectors.joining(BETWEEN)));
    }

    void list(Stream<String> parts) {
        text(parts.collect(Collectors.joining(BETWEEN)));
    }

    void email(Optional<EmailAddress> email) {
        text(email.map(EmailAddress::key));
    }

    /** A number with {@code +} and country code, where it is a valid one. */
    void validPhone(Optional<Phone> phone) {
        out.phone(phone.flatMap(Phone::e164).orElse(""));
    }

    /** A number with {@code +} and country code if it is a valid one, otherwise as it was written. */
    void phone(Optional<Phone> phone) {
        out.phone(phone.map(Line::written).orElse(""));
    }

    /** Several numbers; only a valid one may bring its {@code +} to the beginning of a cell. */
    void phones(List<Phone> phones) {
        String all = phones.stream().map(Line::written).collect(Collectors.joining(BETWEEN));
        if (!phones.isEmpty() && phones.get(0).e164().isPresent()) {
            made(all);
        } else {
            text(all);
        }
    }

    static String written(Phone phone) {
        return phone.e164().orElse(phone.text());
    }

    void country(Optional<Country> country) {
        code(country.map(Country::code));
    }

    void end() {
        out.endRow();
    }

    void flush() {
        out.close();
    }

    long emptied() {
        return out.emptied();
    }

    long shortened() {
        return shortened;
    }
}
