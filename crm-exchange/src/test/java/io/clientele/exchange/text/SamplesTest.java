package io.clientele.exchange.text;

import static io.clientele.exchange.text.Tables.read;
import static io.clientele.exchange.text.Tables.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void windows1252AndSemicolonsAreFoundInAWooCommerceExport() {
        Tables.Reading orders = read(sample("woocommerce_aoe_semicolon_cp1252.csv"));

        assertThat(orders.table().format().charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(orders.table().delimiter()).isEqualTo(';');
        assertThat(orders.cells().get(0)).contains("Jürgen", "Bitte klingeln; 2. Stock", "1.239,46", "Sofa – groß");
        assertThat(orders.problems()).isEmpty();
    }

    @Test
    void theHintOfExcelForTheSeparatorIsNoHeader() {
        Tables.Reading people = read(sample("excel_sep_hint_semicolon.csv"));

        assertThat(people.table().header().names()).containsExactly("Namn", "E-post", "Mobil", "Summa");
        assertThat(people.table().header().line()).isEqualTo(2);
        assertThat(people.lines()).containsExactly(3L, 4L);
        assertThat(people.cells().get(0))
                .containsExactly("Britt Berg", "britt@example.se", "070-111 22 33", "1 240,00");
    }

    @Test
    void shortLongAndBlankRowsAndColumnsWithoutANameOfTheirOwnAreRead() {
        Tables.Reading people = read(sample("ragged_blank_duplicate_headers.csv"));

        assertThat(people.table().header().repeated()).containsExactly("Email");
        assertThat(people.table().header().title(3)).isEqualTo("column 4");
        assertThat(people.lines()).containsExactly(2L, 4L, 5L, 6L, 7L);
        assertThat(people.blankLines()).isEqualTo(1);
        assertThat(people.cells().get(4)).containsExactly("Short", "", "", "");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstName() {
        Tables.Reading customers = read(sample("shopify_customers_messy_bom.csv"));

        assertThat(customers.table().header().names().get(0)).isEqualTo("Customer ID");
        assertThat(customers.table().format().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(customers.cells().get(3)).contains("Ångström-Łukasz");
    }

    @Test
    void linesWithinQuotesCountAsLines() {
        assertThat(read(sample("magento_sales_order_grid.csv")).lines()).containsExactly(2L, 5L);
        assertThat(read(sample("mailchimp_subscribed_members_export.csv")).lines())
                .containsExactly(2L, 4L, 5L);
    }

    @Test
    void everyOtherSampleIsReadToItsEnd() {
        List<String> names = List.of(
                "brevo_contacts_export.csv",
                "mailchimp_cleaned_members_export.csv",
                "mailchimp_unsubscribed_members_export.csv",
                "shopify_orders_messy.csv",
                "woocommerce_skyverge_default_bom.csv");

        assertThat(names).allSatisfy(name -> {
            Tables.Reading reading = read(sample(name));
            assertThat(reading.cells()).isNotEmpty();
            assertThat(reading.problems()).isEmpty();
        });
    }

    @Test
    void jsonIsToldFromATable() {
        assertThat(TextFormat.of(sample("woocommerce_rest_v3_odd_values.json")).json())
                .isTrue();
    }
}
