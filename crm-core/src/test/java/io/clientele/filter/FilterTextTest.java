package io.clientele.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTextTest {

    @Test
    void textIsReadIntoATypedTree() {
        assertThat(Filter.parse("country = LU and not (orders >= 5 or last_order < -90d)"))
                .isEqualTo(new Filter.And(List.of(
                        TextCondition.is(KnownText.COUNTRY, "LU"),
                        new Filter.Not(new Filter.Or(List.of(
                                new NumberCondition(
                                        NumberField.ORDERS,
                                        new NumberTest.Compare(Comparison.AT_LEAST, BigDecimal.valueOf(5))),
                                new DateCondition(
                                        DateField.LAST_ORDER,
                                        new DateTest.Compare(
                                                Comparison.LESS, new Day.Relative(-90, Day.Unit.DAYS)))))))));
        assertThat(Filter.parse("ordered between 2025-11-15 and 2025-12-31"))
                .isEqualTo(OrderedCondition.within(
                        new Period.Between(Day.of(LocalDate.of(2025, 11, 15)), Day.of(LocalDate.of(2025, 12, 31)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            COUNTRY=lu                                  | country = LU
            country in ( lu )                           | country = LU
            country in (be,LU)                          | country in (BE, LU)
            country <> IN                               | country != IN
            not country = LU                            | country != LU
            not not country = LU                        | not country != LU
            not orders > 5                              | not orders > 5
            orders is not missing                       | orders is known
            orders is not known                         | orders is missing
            orders=007.50                               | orders = 7.5
            orders > 1000000                            | orders > 1000000
            total_spent between 1 and 2.50 eur          | total_spent between 1 EUR and 2.5 EUR
            total_spent > 5 and orders > 1              | total_spent > 5 and orders > 1
            a_b                                         | -
            orders=1 or orders=2 and country=LU         | orders = 1 or (orders = 2 and country = LU)
            (orders=1 or orders=2) and country=LU       | (orders = 1 or orders = 2) and country = LU
            ((orders = 1))                              | orders = 1
            orders=1 and (orders=2 and orders=3)        | orders = 1 and (orders = 2 and orders = 3)
            last_order > -0Y                            | last_order > today
            last_order = yesterday                      | last_order = -1d
            last_order NOT IN LAST 1 days               | last_order not in last 1 day
            not ordered in last 2 months                | not ordered in last 2 months
            ordered at least 1 times in last 1 week     | ordered in last 1 week
            ordered exactly 0 time in last 4 weeks      | ordered exactly 0 times in last 4 weeks
            name = 'O''Brien'                           | name = "O'Brien"
            name contains 'say "hi"'                    | name contains "say ""hi""\"
            name not starts with "Ann B"                | name not starts with "Ann B"
            tag in (and, or, not)                       | tag in (and, or, not)
            attribute.Size = XL                         | attribute.Size = XL
            ATTRIBUTE."Shoe size" is known              | attribute."Shoe size" is known
            language = de_AT                            | language = de
            Everyone                                    | everyone
            not nobody                                  | not nobody
            email contains müller@                      | email contains müller@
            """)
    void everyFilterHasOneCanonicalText(String text, String canonical) {
        if (canonical.equals("-")) {
            assertThatExceptionOfType(FilterSyntaxException.class).isThrownBy(() -> Filter.parse(text));
        } else {
            assertThat(Filter.parse(text).text()).isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                              |  1 | Expected a field, such as 'orders' or 'country'
            ordrs > 5                       |  1 | Unknown field 'ordrs': did you mean 'orders'?
            orders > 5 and totl_spent > 1   | 16 | Unknown field 'totl_spent': did you mean 'total_spent'?
            orders >                        |  9 | Expected a number of at most 15 digits, such as 5 or 12.50
            orders > many                   | 10 | Expected a number of at most 15 digits, such as 5 or 12.50
            orders > 1e5                    | 10 | Expected a number of at most 15 digits, such as 5 or 12.50
            orders > 1234567890.123456      | 1  | A number has at most 15 digits
            orders > ١٢                     | 10 | Expected a number of at most 15 digits, such as 5 or 12.50
            orders between 5 and 2          |  1 | 'between' takes the smaller number first
            orders 5                        |  8 | Expected =, !=, <, <=, >, >=, in, between, is known or is missing after this field
            orders = 5 country = LU         | 12 | Expected 'and', 'or' or the end; a text of several words is put in quotes
            rfm_group = at risk             | 16 | Expected 'and', 'or' or the end; a text of several words is put in quotes
            (orders = 5                     | 12 | Expected 'and', 'or' or ')'; a text of several words is put in quotes
            orders = 5)                     | 11 | Expected 'and', 'or' or the end; a text of several words is put in quotes
            country = Atlantis              |  1 | country is a country's code, such as LU, or its name
            country contains L              |  1 | country takes whole values: =, !=, in, not in, is known, is missing
            country > LU                    |  9 | country is a text, which is not larger or smaller than another
            status = gone                   |  1 | status is one of prospect, new, repeat, lapsed
            language = Frisian              |  1 | language is a language's code, such as fr
            name = ""                       |  1 | An empty text is never found: ask whether the field 'is missing'
            name = "Ann                     |  8 | A text in quotes does not end
            name = Ann!                     | 11 | A filter has no such character, but in a text between quotes
            tag in vip                      |  8 | Expected '(' and the values, with commas between them
            tag in (vip wholesale)          | 13 | Expected ',' or ')'; a text of several words is put in quotes
            last_order > soon               | 14 | Expected a day such as 2026-01-31, today, -90d, -4w, -3m or -1y
            last_order > 2026-02-30         | 14 | The calendar has no such day
            last_order > 0000-01-01         |  1 | A day is in the years 0001 to 9999
            last_order in last 90           | 22 | Expected days, weeks, months or years
            last_order in last 0 days       |  1 | 'in last' takes a number from 1 to 99999
            last_order between 2026-02-01 and 2026-01-01 | 1 | 'between' takes the earlier day first
            ordered                         |  8 | Expected 'between' or 'in last' after 'ordered', or how often, such as: at least 2 times
            ordered at least 2 in last 1 year | 20 | Expected 'times'
            ordered at least 2000000 times in last 1 year | 1 | 'ordered' takes a number of times from 0 to 1000000
            total_spent > 5 XXQ             | 17 | No currency has this code of three letters
            total_spent > 5 XAU             |  1 | There are no amounts in this currency
            total_spent between 1 EUR and 2 USD | 33 | The amounts of one condition are in one currency
            average_order > 5 USD           |  1 | average_order is in the shop's own currency, leave the currency out
            attribute. = 5                  |  1 | An attribute has a name of 1 to 200 characters
            """)
    void whatIsNoFilterIsRefusedInOneSentenceThatNamesThePlace(String text, int position, String reason) {
        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> Filter.parse(text))
                .withMessage(reason + " (at character " + position + " of the filter)")
                .satisfies(refused -> assertThat(refused.position()).isEqualTo(position));
    }

    @Test
    void anUnknownFieldUnlikeAnyIsNotRepeatedButTheFieldsAre() {
        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> Filter.parse("ann@post.example = 5"))
                .withMessageStartingWith("Unknown field: the fields are ordered, attribute.NAME, acquired, audience,");
    }

    @Test
    void logsShowNobodysNameOrAddress() {
        Filter filter = Filter.parse("email = ann@post.example and attribute.iban = LU1 and country = LU");

        assertThat(filter).hasToString("email = … and attribute.iban = … and country = LU");
        assertThat(filter.bind(People.SHOP, People.TODAY))
                .hasToString("email = … and attribute.iban = … and country = LU on 2026-06-30");
        assertThat(filter.bind(People.SHOP, People.TODAY).explain(People.ann())).hasToString("Explanation[no]");
    }

    @Test
    void filtersJoinIntoLargerOnesUpToTheLimits() {
        Filter filter = Filter.everyone();
        for (int i = 1; i < Filter.MAX_DEPTH; i++) {
            filter = filter.not();
        }
        Filter deepest = filter;
        List<Filter> most = Collections.nCopies(Filter.MAX_NODES - 1, Filter.everyone());

        assertThat(Filter.parse(deepest.text())).isEqualTo(deepest);
        assertThatIllegalArgumentException().isThrownBy(deepest::not).withMessageContaining("64 levels");
        assertThat(Filter.parse(Filter.allOf(most).text())).isEqualTo(Filter.allOf(most));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.allOf(most).not())
                .withMessageContaining("1000 conditions");
    }

    @Test
    void joiningNothingOrOneFilterAddsNothing() {
        Filter filter = Filter.parse("orders > 1");

        assertThat(Filter.allOf(List.of())).isEqualTo(Filter.everyone());
        assertThat(Filter.anyOf(List.of())).isEqualTo(Filter.nobody());
        assertThat(Filter.allOf(List.of(filter))).isEqualTo(filter);
        assertThat(Filter.anyOf(List.of(filter))).isEqualTo(filter);
        assertThat(filter.and(filter).or(filter.not()).text())
                .isEqualTo("(orders > 1 and orders > 1) or not orders > 1");
    }
}
