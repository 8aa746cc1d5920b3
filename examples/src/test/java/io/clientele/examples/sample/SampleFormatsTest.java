package io.clientele.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forms of the files; headers as the systems wrote them in exports of 2024 to 2026. */
class SampleFormatsTest {
    private static final String WOO = "woocommerce-orders.json";
    private static final String SHOPIFY = "shopify-orders.csv";
    private static final String MARKETPLACE = "marketplace-shipments.json";

    @Test
    void shopifyOrdersHaveTheSeventyNineColumns() {
        assertThat(SampleFiles.header(SHOPIFY)).isEqualTo(ShopifyOrders.HEADER);
        assertThat(ShopifyOrders.HEADER.split(",", -1)).hasSize(79).doesNotHaveDuplicates();
        assertThat(ShopifyOrders.HEADER)
                .startsWith("Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,")
                .endsWith("Payment ID,Payment Terms Name,Next Payment Due At,Payment References");
    }

    @Test
    void shopifyFilesStartWithAByteOrderMark() {
        assertThat(SampleFiles.named(SHOPIFY).content()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(SampleFiles.named("shopify-customers.csv").content()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void shopifyCustomersHaveTheTwentyColumns() {
        assertThat(SampleFiles.header("shopify-customers.csv"))
                .isEqualTo("Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
                        + "Default Address Address1,Default Address Address2,Default Address City,"
                        + "Default Address Province Code,Default Address Country Code,Default Address Zip,"
                        + "Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,"
                        + "Tax Exempt,Tags");
    }

    @Test
    void audienceFilesHaveTheColumnsOfTheirStatus() {
        String member = "Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,OPTIN_TIME,"
                + "OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,"
                + "LAST_CHANGED,LEID,EUID,NOTES,TAGS";
        assertThat(SampleFiles.header("subscribed_members_export_sample.csv")).isEqualTo(member);
        assertThat(SampleFiles.header("unsubscribed_members_export_sample.csv"))
                .isEqualTo(
                        member + ",UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER");
        assertThat(SampleFiles.header("cleaned_members_export_sample.csv"))
                .isEqualTo(member + ",CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID");
    }

    @Test
    void counterSalesHaveSemicolonsGermanDaysAndCommas() {
        assertThat(SampleFiles.text("counter-sales.csv").lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .matches("M-\\d+;\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d;;.*;\\d+,\\d\\d;EUR;.*"));
    }

    @Test
    void firstSiteOrdersHaveTheFieldsOfTheRestApi() {
        List<String> fields = ImmutableList.copyOf(SampleFiles.json(WOO).get(0).fieldNames());
        assertThat(String.join(",", fields))
                .isEqualTo("id,parent_id,number,order_key,created_via,version,status,currency,date_created,"
                        + "date_created_gmt,date_modified,date_modified_gmt,discount_total,discount_tax,"
                        + "shipping_total,shipping_tax,cart_tax,total,total_tax,prices_include_tax,customer_id,"
                        + "customer_ip_address,customer_user_agent,customer_note,billing,shipping,payment_method,"
                        + "payment_method_title,transaction_id,date_paid,date_paid_gmt,date_completed,"
                        + "date_completed_gmt,cart_hash,meta_data,line_items,tax_lines,shipping_lines,fee_lines,"
                        + "coupon_lines,refunds");
    }

    @Test
    void shipmentsOfAnOrderAddUpToIt() {
        Map<String, List<JsonNode>> orders = SampleFiles.json(MARKETPLACE).stream()
                .distinct()
                .filter(shipment -> shipment.get("external_order_number").isTextual()
                        && shipment.get("total_cents").isIntegralNumber())
                .collect(Collectors.groupingBy(
                        shipment -> shipment.get("external_order_number").asText()));
        assertThat(orders.values())
                .anyMatch(shipments -> shipments.size() == 2)
                .allMatch(shipments -> shipments.stream()
                                .mapToLong(one -> one.get("total_cents").asLong())
                                .sum()
                        == shipments.get(0).get("order_total_cents").asLong());
    }

    @Test
    void twelveOrdersOrMembersAreBroken() {
        assertThat(List.of(
                        SampleFiles.count(WOO, "\"date_created\":\"2024-02-30"),
                        SampleFiles.count(WOO, "\"total\":\"NaN\""),
                        SampleFiles.json(WOO).stream()
                                .filter(order -> !order.has("id"))
                                .count(),
                        SampleFiles.text(SHOPIFY)
                                .lines()
                                .filter(line -> line.contains(",2026-02-30 "))
                                .count(),
                        SampleFiles.count(SHOPIFY, ",1e999,"),
                        SampleFiles.text(SHOPIFY)
                                .lines()
                                .filter(line -> line.matches(",[^,]+@[^,]+,paid,.*"))
                                .count(),
                        SampleFiles.count(MARKETPLACE, "\"external_order_number\":null"),
                        SampleFiles.count(MARKETPLACE, "\"total_cents\":1e999"),
                        SampleFiles.count("counter-sales.csv", ";30.02.2024 "),
                        SampleFiles.count("counter-sales.csv", ";1e999;"),
                        SampleFiles.count("counter-sales.csv", "\n;"),
                        SampleFiles.text("subscribed_members_export_sample.csv")
                                .lines()
                                .filter(line -> line.matches("[a-z0-9.-]+\\.example,.*"))
                                .count()))
                .extracting(Number::intValue)
                .containsOnly(1);
    }

    @Test
    void theMarketplaceHidesManyBuyersBehindOneAddress() {
        List<String> names = SampleFiles.json(MARKETPLACE).stream()
                .map(shipment -> shipment.get("customer"))
                .filter(customer -> customer.get("email").asText().equals("orders@marketplace-relay.example"))
                .map(customer -> customer.get("last_name").asText())
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(30);
    }

    @Test
    void theMessOfRealFilesIsThere() {
        assertThat(SampleFiles.text(SHOPIFY))
                .contains("Bogus Gateway", ",disputed,", ",CHF,", "\n\n", "🌸", "Merci !", ",pos,", " <", ",voided,");
        assertThat(SampleFiles.text(WOO))
                .contains("=HYPERLINK(", "partially-shipped", "\"wpml_language\"", "@home", "+352", "NOËL15");
        assertThat(SampleFiles.text("shopify-customers.csv")).contains("wholesale", "vip", ",'7", "candles;\nring");
    }
}
