package io.clientele.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.exchange.audience.BrevoContacts;
import io.clientele.exchange.audience.KlaviyoProfiles;
import io.clientele.exchange.audience.MailchimpAudience;
import io.clientele.exchange.magento.MagentoCustomers;
import io.clientele.exchange.magento.MagentoOrders;
import io.clientele.exchange.prestashop.PrestaShopCustomers;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.shopify.ShopifyCustomers;
import io.clientele.exchange.shopify.ShopifyOrders;
import io.clientele.exchange.woocommerce.customers.AnalyticsCustomers;
import io.clientele.exchange.woocommerce.customers.PluginCustomers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostileCellsTest {
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    new ShopifyOrders(),
                    "Name,Email,Financial Status,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Total,"
                            + "Refunded Amount,Discount Code,Created at,Paid at,Cancelled at,Lineitem quantity,"
                            + "Lineitem name,Lineitem price,Lineitem discount,Billing Name,Billing Country,Phone"),
            new Kind(
                    new ShopifyCustomers(),
                    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Country Code,Phone,"
                            + "Accepts SMS Marketing,Tags,Birth date (customer.metafields.facts.birth_date)"),
            new Kind(
                    new MagentoOrders(),
                    "ID,Purchase Point,Purchase Date,Bill-to Name,Grand Total (Base),Grand Total (Purchased),Status,"
                            + "Billing Address,Customer Email,Customer Group,Total Refunded"),
            new Kind(
                    new MagentoCustomers(),
                    "email,_website,_store,created_at,dob,firstname,lastname,group_id,_address_country_id,"
                            + "_address_telephone"),
            new Kind(
                    new PrestaShopCustomers(),
                    "Customer ID,Email *,Birthday (yyyy-mm-dd),Last Name *,First Name *,Newsletter (0/1),"
                            + "Registration date (yyyy-mm-dd)"),
            new Kind(
                    new AnalyticsCustomers(),
                    "Name,Username,Last Active,Sign Up,Email,Country / Region,City,Postal Code,Billing Phone,Role"),
            new Kind(
                    new PluginCustomers(),
                    "customer_id,first_name,last_name,email,date_registered,billing_email,billing_phone,billing_country"),
            new Kind(
                    new MailchimpAudience(),
                    "Email Address,First Name,Address,Phone Number,Birthday,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,"
                            + "LAST_CHANGED,NOTES,TAGS,UNSUB_TIME,Tea"),
            new Kind(
                    new BrevoContacts(),
                    "EMAIL,LASTNAME,SMS,EMAIL_BLACKLISTED,SMS_BLACKLISTED,ADDED_TIME,MODIFIED_TIME,LANGUAGE,BIRTHDAY,Tea"),
            new Kind(
                    new KlaviyoProfiles(),
                    "Email,Phone Number,Country,Locale,Birthday,Profile Created On,Email Marketing Consent,"
                            + "Email Marketing Consent Timestamp,Email Suppressions,SMS Marketing Consent,Tea"));

    private record Kind(FileFormat format, String header) {
        int columns() {
            return header.split(",", -1).length;
        }
    }

    /** Texts that reports must not repeat: no title of a column and no words of a reason hold one of them. */
    private static final List<String> MARKED = List.of("QZ77", "qz77@post", "QZ-77-QZ", "1e77999", "=QZ77()", "'QZ77");

    private static final List<String> HOSTILE = List.of(
            "",
            "",
            "ann@post.example",
            "NaN",
            "2024-02-30",
            "0000-00-00",
            "99/99/9999",
            "99999999999999999999",
            "-1",
            "0.005",
            "99999999999999.99",
            "€1,234.5",
            "0.01",
            "$99999999999999",
            "€0.01",
            "yes",
            "no",
            "EUR",
            "UYW",
            "XAU",
            "paid",
            "closed",
            "2024-01-01 10:00:00 +0100",
            "Dec 24, 2023, 6:30:00 PM",
            "+352621000001",
            "LU",
            "'",
            "''",
            "\"",
            "a\"b\"c",
            ",",
            "  ,  ,  ",
            "SUBSCRIBED",
            "HARD_BOUNCE",
            "١٢",
            "\u202e",
            "🙂",
            "13/45");

    @Property(tries = 500)
    void everyRowIsTakenOrRejectedAndNoReportRepeatsACell(
            @ForAll("files") List<List<String>> rows, @ForAll("kinds") Kind kind) {
        String body = rows.stream()
                .map(cells -> cells.stream()
                        .limit(kind.columns())
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));

        Found found = Found.in(kind.format(), "subscribed.csv", kind.header() + "\n" + body + "\n");

        assertThat(found.allRows()).isEqualTo((int) rows.stream()
                .filter(cells -> cells.stream().limit(kind.columns()).anyMatch(cell -> !cell.isBlank()))
                .count());
        assertThat(found.rejections() + " " + found.remarks()).doesNotContain(MARKED);
    }

    @Provide
    static Arbitrary<Kind> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    static Arbitrary<List<List<String>>> files() {
        Arbitrary<String> hostile =
                Arbitraries.of(Stream.concat(HOSTILE.stream(), MARKED.stream()).toList());
        Arbitrary<List<String>> row = hostile.list().ofSize(21);
        Arbitrary<String> id = Arbitraries.of("#1", "#2", "7");
        return Combinators.combine(id, row)
                .as((first, cells) ->
                        Stream.concat(Stream.of(first), cells.stream().skip(1)).toList())
                .list()
                .ofMaxSize(6);
    }
}
