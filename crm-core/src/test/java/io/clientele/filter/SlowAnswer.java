package io.clientele.filter;

import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The meaning of filters once more, written down as directly as possible and without any preparation. */
record SlowAnswer(CustomerProfile profile, LocalDate today) {

    boolean to(Filter filter) {
        if (filter instanceof Filter.And and) {
            return and.parts().stream().allMatch(this::to);
        }
        if (filter instanceof Filter.Or or) {
            return or.parts().stream().anyMatch(this::to);
        }
        if (filter instanceof Filter.Not not) {
            return !to(not.part());
        }
        if (filter instanceof NumberCondition number) {
            return number(number.field()).filter(passes(number.test())).isPresent();
        }
        if (filter instanceof MoneyCondition money) {
            return money(money).map(Money::amount).filter(passes(money.test())).isPresent();
        }
        if (filter instanceof DateCondition date) {
            return date(date.field()).filter(passes(date.test())).isPresent();
        }
        if (filter instanceof TextCondition text) {
            return texts(text.field()).filter(value -> !value.isEmpty()).anyMatch(value -> passes(text, value));
        }
        return filter instanceof OrderedCondition ordered ? to(ordered) : filter instanceof Filter.Everyone;
    }

    private Optional<BigDecimal> number(NumberField field) {
        return switch (field) {
            case ORDERS -> Optional.of(BigDecimal.valueOf(profile.orders()));
            case BIRTHDAY_MONTH ->
                profile.birthday()
                        .map(birthday -> BigDecimal.valueOf(birthday.day().getMonthValue()));
            case RFM_R,
                    RFM_F,
                    RFM_M,
                    P_ALIVE,
                    P_ORDER,
                    EXPECTED_ORDERS,
                    EXPECTED_SPEND,
                    LIFETIME_VALUE,
                    CHURN_RISK,
                    LIKELY_ORDERS,
                    CLUSTER ->
                Optional.ofNullable(profile.scores().numbers().get(field.label()))
                        .map(BigDecimal::valueOf);
        };
    }

    private Optional<Money> money(MoneyCondition condition) {
        if (condition.currency().equals(Optional.of(People.USD))) {
            return Optional.of(profile.spent().in(People.USD));
        }
        return condition.field() == MoneyField.TOTAL_SPENT
                ? Optional.of(profile.totalSpent())
                : profile.averageOrderValue();
    }

    private Optional<LocalDate> date(DateField field) {
        return switch (field) {
            case FIRST_ORDER -> profile.firstOrder();
            case LAST_ORDER -> profile.lastOrder();
            case ACQUIRED -> profile.acquired();
        };
    }

    private Stream<String> texts(TextField field) {
        if (field instanceof Attribute attribute) {
            return Stream.ofNullable(profile.attributes().get(attribute.name()));
        }
        return switch ((KnownText) field) {
            case COUNTRY -> profile.country().map(country -> country.code()).stream();
            case STATUS -> Stream.of(profile.status().name());
            case TAG -> profile.tags().stream().map(tag -> tag.name());
            case EMAIL -> profile.emails().stream().map(address -> address.key());
            case EMAIL_DOMAIN -> profile.emails().stream().map(address -> address.domain());
            case NAME -> profile.name().map(name -> name.full()).stream();
            case PHONE, REGION -> Stream.empty();
            case CITY -> profile.address().flatMap(address -> address.city()).stream();
            case POSTCODE -> profile.address().flatMap(address -> address.postcode()).stream();
            case LANGUAGE -> profile.language().map(spoken -> spoken.language().code()).stream();
            case CUSTOMER -> Stream.of(profile.customer());
            case CONTACT -> Stream.of(profile.id().value());
            case CHANNEL -> profile.acquisitionChannel().stream();
            case AUDIENCE -> profile.membership().map(Enum::name).stream();
            case CONSENT -> Stream.of(profile.emailConsent().name());
            case RFM_GROUP, CHURN_BAND, CHURN_RULE, CLUSTER_NAME ->
                Stream.ofNullable(profile.scores().words().get(field.label()));
        };
    }

    private static Predicate<BigDecimal> passes(NumberTest test) {
        if (test instanceof NumberTest.Compare compare) {
            return value -> holds(compare.comparison(), value.compareTo(compare.number()));
        }
        if (test instanceof NumberTest.Between between) {
            return value -> between.from().max(value).min(between.to()).compareTo(value) == 0;
        }
        return test instanceof NumberTest.OneOf choice
                ? value -> choice.numbers().stream()
                        .anyMatch(number -> number.subtract(value).signum() == 0)
                : value -> true;
    }

    private Predicate<LocalDate> passes(DateTest test) {
        if (test instanceof DateTest.Compare compare) {
            return value -> holds(
                    compare.comparison(),
                    Long.signum(value.toEpochDay() - day(compare.day()).toEpochDay()));
        }
        return test instanceof DateTest.Within within ? value -> isIn(within.period(), value) : value -> true;
    }

    private boolean to(OrderedCondition ordered) {
        long count = IntStream.range(0, profile.purchaseDays().count())
                .mapToObj(profile.purchaseDays()::day)
                .filter(day -> isIn(ordered.period(), day))
                .count();
        return holds(ordered.comparison(), Long.signum(count - ordered.count()));
    }

    private boolean isIn(Period period, LocalDate day) {
        if (period instanceof Period.Between between) {
            return !day.isBefore(day(between.from())) && !day.isAfter(day(between.to()));
        }
        Period.Last last = (Period.Last) period;
        return day.isAfter(day(new Day.Relative(-last.count(), last.unit()))) && !day.isAfter(today);
    }

    private LocalDate day(Day day) {
        if (day instanceof Day.Fixed fixed) {
            return fixed.date();
        }
        Day.Relative relative = (Day.Relative) day;
        int count = relative.count();
        return switch (relative.unit()) {
            case DAYS -> LocalDate.ofEpochDay(today.toEpochDay() + count);
            case WEEKS -> LocalDate.ofEpochDay(today.toEpochDay() + 7L * count);
            case MONTHS -> today.plusMonths(count);
            case YEARS -> today.plusMonths(12L * count);
        };
    }

    private static boolean holds(Comparison comparison, int sign) {
        return (comparison.symbol().contains("<") && sign < 0)
                || (comparison.symbol().contains(">") && sign > 0)
                || (comparison.symbol().contains("=") && sign == 0);
    }

    private static boolean passes(TextCondition condition, String value) {
        TextField field = condition.field();
        String has = folded(field, value);
        if (condition.test() instanceof TextTest.OneOf choice) {
            return choice.texts().stream()
                    .anyMatch(text -> folded(field, whole(field, text)).equals(has));
        }
        if (condition.test() instanceof TextTest.Contains contains) {
            return has.contains(folded(field, contains.part()));
        }
        if (condition.test() instanceof TextTest.StartsWith start) {
            return has.startsWith(folded(field, start.part()));
        }
        return !(condition.test() instanceof TextTest.EndsWith end) || has.endsWith(folded(field, end.part()));
    }

    private static String whole(TextField field, String text) {
        return field == KnownText.EMAIL_DOMAIN && text.startsWith("@") ? text.substring(1) : text;
    }

    private static String folded(TextField field, String text) {
        return field == KnownText.CUSTOMER || field == KnownText.CONTACT
                ? text
                : Normalizer.normalize(
                        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
