package io.clientele.exchange.woocommerce.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.text.Input;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WooCommerceCustomersTest {
    private static final String REPORT = "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,"
            + "Country / Region,City,Region,Postal Code,Billing Phone,Shipping Phone,Role\n";
    private static final String PLUGIN = "customer_id,first_name,last_name,email,date_registered,billing_first_name,"
            + "billing_last_name,billing_company,billing_email,billing_phone,billing_address_1,billing_address_2,"
            + "billing_postcode,billing_city,billing_state,billing_country,shipping_first_name,shipping_last_name,"
            + "shipping_company,shipping_address_1,shipping_address_2,shipping_postcode,shipping_city,shipping_state,"
            + "shipping_country\n";

    private final AnalyticsCustomers report = new AnalyticsCustomers();
    private final PluginCustomers plugin = new PluginCustomers();

    @Test
    void theReportOfAnalyticsHasAccountsAndGuests() {
        Found found = Found.in(
                report,
                "customers.csv",
                REPORT + "Ann Weber,annw,2024-05-01 10:00:00,2020-01-01 10:00:00,ann@post.example,3,90.00,30.00,LU,"
                        + "Luxembourg,,1234,'+352621000002,'+352621000002,customer\n"
                        + "Bob Noll,,2024-05-01 10:00:00,,bob@post.example,1,9.00,9.00,FR,Metz,,57000,,,\n"
                        + ",,,,,1,9.00,9.00,,,,,,,\n");

        SourceRecord ann = found.records().get(0);
        assertThat(ann.key()).isEqualTo(SourceKey.hashed("woocommerce", RecordKind.CUSTOMER, "user\nannw"));
        assertThat(ann.name()).contains(PersonName.ofFull("Ann Weber"));
        assertThat(ann.phones()).extracting(Phone::text).containsExactly("+352621000002");
        assertThat(ann.since()).contains(Instant.parse("2020-01-01T09:00:00Z"));
        assertThat(ann.attributes()).isEqualTo(Map.of("role", "customer"));
        assertThat(ann.address())
                .hasValueSatisfying(address -> assertThat(address.country()).contains(Country.of("LU")));
        assertThat(found.records().get(1).key())
                .isEqualTo(SourceKey.hashed("woocommerce", RecordKind.CUSTOMER, "bob@post.example"));
        assertThat(found.rejections())
                .containsExactly("customers.csv, line 4: 'Email' is no address that can be used, and nothing else says "
                        + "who the customer is");
        assertThat(found.unread()).containsExactly("Orders", "Total Spend", "AOV");
        assertThat(found.claims()).isEmpty();
    }

    @Test
    void thePluginsCustomersAreKnownByTheIdTheirOrdersHave() {
        Found found = Found.in(
                plugin,
                "customers.csv",
                PLUGIN + "7,Ann,Weber,ann@post.example,2020-01-01 10:00:00,Ann,Weber,Thé SARL,office@post.example,"
                        + "+352621000002,12 rue Haute,2e,1234,Luxembourg,,LU,,,,,,,,,\n"
                        + "0,,,bob@post.example,,,,,bob@post.example,,,,,,,,Bob,Noll,,5 rue Basse,,57000,Metz,,FR\n");

        SourceRecord ann = found.records().get(0);
        assertThat(ann.key()).isEqualTo(new SourceKey("woocommerce", RecordKind.CUSTOMER, "7"));
        assertThat(ann.customerId()).contains("7");
        assertThat(ann.emails())
                .containsExactly(EmailAddress.of("ann@post.example"), EmailAddress.of("office@post.example"));
        assertThat(ann.address())
                .hasValueSatisfying(address -> assertThat(address.street()).contains("12 rue Haute, 2e"));
        SourceRecord bob = found.records().get(1);
        assertThat(bob.customerId()).isEmpty();
        assertThat(bob.name()).contains(PersonName.of("Bob", "Noll"));
        assertThat(bob.address())
                .hasValueSatisfying(address -> assertThat(address.country()).contains(Country.of("FR")));
    }

    @Test
    void thePasswordInThePluginsOtherFormIsNotRead() {
        Found found = Found.in(plugin, "customers.csv", """
                username,email,password,date_registered,billing_first_name,billing_last_name,shipping_first_name
                annw,ann@post.example,secret-of-ann,2020-01-01 10:00:00,Ann,Weber,
                """);

        assertThat(found.records().get(0).key())
                .isEqualTo(SourceKey.hashed("woocommerce", RecordKind.CUSTOMER, "user\nannw"));
        assertThat(found.allTexts()).contains("Ann Weber").doesNotContain("secret-of-ann");
        assertThat(found.unread()).containsExactly("password");
    }

    @Test
    void theFilesAreToldApartByTheirColumns() {
        OpenedFile ofReport = OpenedFile.of(Input.of("a.csv", (REPORT + "Ann").getBytes(StandardCharsets.UTF_8)));
        OpenedFile ofPlugin = OpenedFile.of(Input.of("b.csv", (PLUGIN + "7").getBytes(StandardCharsets.UTF_8)));

        assertThat(report.recognises(ofReport)).isTrue();
        assertThat(report.recognises(ofPlugin)).isFalse();
        assertThat(plugin.recognises(ofPlugin)).isTrue();
        assertThat(plugin.recognises(ofReport)).isFalse();
        assertThat(plugin.recognises(OpenedFile.of(Found.sample("woocommerce_skyverge_default_bom.csv"))))
                .isFalse();
    }
}
