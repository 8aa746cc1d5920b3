package io.clientele.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What conditions mean, by the customers of {@link People}. */
class FilterAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everyone",
                "country = LU",
                "country = luxembourg",
                "country in (FR, LU)",
                "orders = 7",
                "orders >= 7 and orders <= 7",
                "orders in (1, 7.0)",
                "orders between 7 and 9",
                "not orders < 7",
                "total_spent > 700",
                "total_spent = 700.50 EUR",
                "total_spent = 120 usd",
                "total_spent < 1 CHF",
                "average_order between 100.07 and 100.07",
                "first_order = 2024-02-29",
                "last_order = -90d",
                "last_order <= -90d",
                "last_order not in last 90 days",
                "last_order in last 91 days",
                "last_order > -13w",
                "last_order in last 3 months",
                "last_order between 2026-04-01 and 2026-04-01",
                "acquired < -2y",
                "ordered between 2025-11-15 and 2025-12-31",
                "ordered exactly 2 times between 2025-11-15 and 2025-12-31",
                "ordered at least 3 times between 2025-11-14 and 2025-12-31",
                "ordered more than 1 time in last 1 year",
                "ordered fewer than 6 times in last 1 year",
                "not ordered in last 12 weeks",
                "ordered at most 0 times in last 90 days",
                "birthday_month = 2",
                "status = Lapsed",
                "tag = VIP",
                "tag = wholesale and tag = vip",
                "tag contains whole",
                "tag != problem",
                "email = ANN@work.example",
                "email starts with ann.weber@",
                "email_domain = post.example",
                "email_domain = @work.example",
                "email_domain in (work.example, other.example)",
                "name contains weber",
                "name ends with DUPRÉ",
                "name = \"ann weber-dupre\u0301\"",
                "language = fr",
                "language = fr-LU",
                "customer = A-17",
                "contact = c000000000000000000000001",
                "channel = \"web shop\"",
                "audience = subscribed",
                "audience is known",
                "consent = unknown",
                "rfm_group = \"can't lose\"",
                "rfm_r <= 2 and rfm_f = 5 and rfm_m > 3.5",
                "attribute.size = xl",
                "attribute.\"Shoe size\" = 42",
                "attribute.\"shoe size\" is missing",
                "attribute.note is missing",
            })
    void holdsForAnn(String filter) {
        assertThat(isTrue(filter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "country != LU",
                "country not in (FR, LU)",
                "orders between 8 and 9",
                "total_spent > 700.50",
                "last_order < -90d",
                "last_order in last 90 days",
                "ordered between 2025-04-01 and 2025-11-13",
                "ordered exactly 3 times between 2025-11-15 and 2025-12-31",
                "customer = a-17",
                "name contains dupre",
                "tag = whole",
                "email = weber@post.example",
                "audience is missing",
                "birthday_month is missing",
            })
    void doesNotHoldForAnn(String filter) {
        assertThat(isTrue(filter)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country = LU",
                "country is known",
                "last_order < today",
                "last_order in last 90 days",
                "average_order >= 0",
                "tag = vip",
                "name contains a",
                "birthday_month > 0",
                "rfm_r >= 1",
                "rfm_group is known",
                "audience is known",
                "ordered in last 99 years",
                "attribute.size is known"
            })
    void aMissingValuePassesNoPositiveConditionAndEveryNegativeOne(String filter) {
        CompiledFilter positive = Filter.parse(filter).bind(People.SHOP, People.TODAY);
        CompiledFilter negative = Filter.parse("not " + filter).bind(People.SHOP, People.TODAY);

        assertThat(positive.test(People.nobody())).isFalse();
        assertThat(negative.test(People.nobody())).isTrue();
    }

    @Test
    void monthsAreThoseOfTheCalendarAndEndWhereItEnds() {
        LocalDate lastOfMarch = LocalDate.of(2026, 3, 31);

        assertThat(new Day.Relative(-1, Day.Unit.MONTHS).on(lastOfMarch)).isEqualTo("2026-02-28");
        assertThat(new Day.Relative(-2, Day.Unit.YEARS).on(LocalDate.of(2024, 2, 29)))
                .isEqualTo("2022-02-28");
        assertThat(new Period.Last(1, Day.Unit.MONTHS).from(LocalDate.of(2026, 5, 15)))
                .isEqualTo("2026-04-16");
        assertThat(new Period.Last(90, Day.Unit.DAYS).from(People.TODAY)).isEqualTo("2026-04-02");
    }

    @Test
    void aPeriodWhoseEndsHaveMovedPastEachOtherHasNoDays() {
        assertThat(isTrue("last_order between today and -1y")).isFalse();
        assertThat(isTrue("ordered between today and -1y")).isFalse();
    }

    @Test
    void everyConditionIsExplainedByWhatIsThereAndWhatIsWanted() {
        Filter filter = Filter.parse(
                "orders >= 5 and (country = BE or tag = vip) and last_order not in last 90 days and not (orders = 7)"
                        + " and ordered at least 3 times in last 1 year and total_spent > 100 USD and not (nobody or"
                        + " email is missing)");

        assertThat(filter.bind(People.SHOP, People.TODAY).explain(People.ann()).lines())
                .containsExactly(
                        "all of these: no",
                        "  orders is 7, wanted 5 or more: yes",
                        "  at least one of these: yes",
                        "    country is LU, wanted BE: no",
                        "    tag is Wholesale, vip, wanted vip: yes",
                        "  last_order is 2026-04-01, wanted not from 2026-04-02 to 2026-06-30: yes",
                        "  orders is 7, wanted not 7: no",
                        "  ordered 5 times from 2025-07-01 to 2026-06-30, wanted at least 3 times: yes",
                        "  total_spent is 120.00 USD, wanted more than 100 USD: yes",
                        "  not this: yes",
                        "    at least one of these: no",
                        "      nobody: no",
                        "      email is ann.weber@post.example, ann@work.example, wanted none: no");
    }

    private static boolean isTrue(String filter) {
        return Filter.parse(filter).bind(People.SHOP, People.TODAY).test(People.ann());
    }
}
