package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSectionsTest {
    private static final ReportData DATA = ShopWithScores.data();
    private static final String SCORED = plain(TestShop.html(DATA));

    private static String plain(String html) {
        return html.replaceAll("[\u00A0\u202F]", " ");
    }

    @Test
    void whatHasBeenWorkedOutIsShown() {
        assertThat(SCORED)
                .contains(
                        "<h2 id=\"how-the-revenue-is-spread-heading\">",
                        "<h2 id=\"who-moved-between-the-groups-heading\">",
                        "<h2 id=\"what-customers-are-still-worth-heading\">",
                        "<h2 id=\"risk-by-first-purchase-heading\">",
                        "<h2 id=\"how-far-the-risk-can-be-trusted-heading\">",
                        "<h2 id=\"customers-who-buy-alike-heading\">")
                .doesNotContain("NaN", "Infinity", "null");
    }

    @Test
    void whatHasNotIsLeftOut() {
        assertThat(TestShop.html(Shops.tiny()))
                .doesNotContain(
                        "how-the-revenue-is-spread",
                        "who-moved-between-the-groups",
                        "what-customers-are-still-worth",
                        "risk-by-first-purchase",
                        "how-far-the-risk-can-be-trusted",
                        "customers-who-buy-alike");
    }

    @Test
    void theSentencesSayWhatTheNumbersMean() {
        assertThat(SCORED)
                .contains(
                        "The fifth of the customers who spent most brought ",
                        "Since 30 March 2026 ",
                        " customers have come to another group",
                        "The last 90 days were kept from the forecast and held against it.",
                        "over all customers it is ");
    }

    @Test
    void everyCustomerWithAValueIsInOneBand() {
        String table = SCORED.substring(SCORED.indexOf("<caption>Customers by lifetime value</caption>"));
        int sum = 0;
        for (String row : Splitter.on("<tr>").split(table.substring(0, table.indexOf("</table>")))) {
            List<String> cells = Splitter.on("<td class=\"number\">").splitToList(row);
            sum += cells.size() < 2
                    ? 0
                    : Integer.parseInt(cells.get(1).substring(0, cells.get(1).indexOf("</td>")));
        }

        assertThat(sum).isEqualTo(DATA.rfm().scored());
    }
}
