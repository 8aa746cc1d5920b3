package io.clientele.exchange.internal.order;

import io.clientele.address.Country;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Cells;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.TimeParser;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a draft says as values; a text that is none is left out, and remarked on. Not thread-safe. */
final class OrderValues {
    private static final int LONGEST = 1_000;
    private static final int MOST_COUNTRIES = 2_000;

    private final Sink sink;
    private final Function<OrderField, String> titles;
    private final TimeParser times;
    private final Optional<Country> home;
    private final Map<String, Optional<Country>> countries = new HashMap<>();
    private final Map<String, Optional<Language>> languages = new HashMap<>();
    private long remarks;

    OrderValues(Sink sink, Function<OrderField, String> titles, TimeParser times, ReadSettings settings) {
        this.sink = sink;
        this.titles = titles;
        this.times = times;
        this.home = settings.country();
    }

    /** How many remarks were made so far: a value that was read without one can be used again. */
    long remarks() {
        return remarks;
    }

    void remark(OrderDraft draft, OrderField field, String words) {
        remarks++;
        sink.remark(draft.firstRow(), titles.apply(field), words);
    }

    private void leftOut(OrderDraft draft, OrderField field, String reason) {
        remark(draft, field, reason + " and was left out");
    }

    Optional<String> text(OrderDraft draft, OrderField field) {
        return text(draft, field, LONGEST);
    }

    Optional<String> text(OrderDraft draft, OrderField field, int longest) {
        @Nullable String text = draft.text(field);
        if (text == null) {
            return Optional.empty();
        }
        if (text.length() > longest) {
            leftOut(draft, field, "is longer than " + longest + " characters");
            return Optional.empty();
        }
        String bare = Cells.unguarded(text).strip();
        return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }

    Optional<EmailAddress> email(OrderDraft draft) {
        Optional<String> text = text(draft, OrderField.EMAIL).map(Cells::address);
        Optional<EmailAddress> email = text.flatMap(EmailAddress::parse);
        if (email.isEmpty() && text.isPresent() && !text.get().isEmpty()) {
            leftOut(draft, OrderField.EMAIL, "is no e-mail address");
        }
        return email;
    }

    /**
     * The buyer's name; one in two parts is preferred, and one before the e-mail address serves where there is none.
     */
    Optional<PersonName> name(OrderDraft draft) {
        return parts(draft, OrderField.FIRST_NAME, OrderField.LAST_NAME)
                .or(() -> text(draft, OrderField.NAME).map(PersonName::ofFull))
                .or(() -> Optional.ofNullable(draft.text(OrderField.EMAIL))
                        .map(Cells::nameBeforeAddress)
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                        .map(PersonName::ofFull))
                .or(() -> parts(draft, OrderField.SHIPPING_FIRST_NAME, OrderField.SHIPPING_LAST_NAME))
                .or(() -> text(draft, OrderField.SHIPPING_NAME).map(PersonName::ofFull));
    }

    private Optional<PersonName> parts(OrderDraft draft, OrderField first, OrderField last) {
        if (draft.text(first) == null && draft.text(last) == null) {
            return Optional.empty();
        }
        PersonName name =
                PersonName.of(text(draft, first).orElse(""), text(draft, last).orElse(""));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Whom a parcel is for, where that is not the buyer. */
    Optional<String> recipient(OrderDraft draft) {
        Optional<String> recipient = parts(draft, OrderField.SHIPPING_FIRST_NAME, OrderField.SHIPPING_LAST_NAME)
                .map(PersonName::full)
                .or(() -> text(draft, OrderField.SHIPPING_NAME));
        return recipient.isEmpty()
                ? recipient
                : recipient.filter(whom ->
                        name(draft).filter(name -> name.full().equals(whom)).isEmpty());
    }

    Optional<Phone> phone(OrderDraft draft, Optional<Country> country) {
        Optional<String> text = text(draft, OrderField.PHONE, 100);
        Optional<Phone> phone = text.filter(number -> number.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .map(number -> Phone.of(number, country.or(() -> home)));
        if (phone.isEmpty() && text.isPresent()) {
            leftOut(draft, OrderField.PHONE, "is no phone number");
        }
        return phone;
    }

    Optional<Country> country(OrderDraft draft, OrderField field) {
        Optional<String> text = text(draft, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Country> country = remembered(countries, text.get(), Country::find);
        if (country.isEmpty()) {
            leftOut(draft, field, "is no country that is known");
        }
        return country;
    }

    Optional<Language> language(OrderDraft draft) {
        Optional<String> text = text(draft, OrderField.LANGUAGE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Language> language = remembered(languages, text.get(), Language::parse);
        if (language.isEmpty()) {
            leftOut(draft, OrderField.LANGUAGE, "is no language that is known");
        }
        return language;
    }

    private static <T> Optional<T> remembered(
            Map<String, Optional<T>> known, String text, Function<String, Optional<T>> find) {
        return known.size() < MOST_COUNTRIES ? known.computeIfAbsent(text, find) : find.apply(text);
    }

    Optional<Birthday> birthday(OrderDraft draft) {
        Optional<String> text = text(draft, OrderField.BIRTHDAY);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String day = text.get();
        return value(
                draft,
                OrderField.BIRTHDAY,
                day.length() > 5
                        ? times.date(day).map(Birthday::of)
                        : times.birthday(day).map(Birthday::of));
    }

    Optional<Instant> instant(OrderDraft draft, OrderField field) {
        @Nullable String text = draft.text(field);
        return text == null ? Optional.empty() : value(draft, field, times.instant(text));
    }

    private <T> Optional<T> value(OrderDraft draft, OrderField field, Parsed<T> parsed) {
        parsed.refusal().ifPresent(reason -> leftOut(draft, field, reason));
        return parsed.value();
    }
}
