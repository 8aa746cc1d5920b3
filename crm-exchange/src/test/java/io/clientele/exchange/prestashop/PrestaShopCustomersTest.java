package io.clientele.exchange.prestashop;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.text.Input;
import io.clientele.person.Birthday;
import io.clientele.person.PersonName;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrestaShopCustomersTest {
    private static final String IMPORT =
            "Customer ID;Active (0/1);Titles ID (Mr = 1, Ms = 2, else 0);Email *;Password *;"
                    + "Birthday (yyyy-mm-dd);Last Name *;First Name *;Newsletter (0/1);Opt-in (0/1);"
                    + "Registration date (yyyy-mm-dd);Groups (x,y,z...);Default group ID\n";

    private final PrestaShopCustomers format = new PrestaShopCustomers();

    @Test
    void aCustomerHasAllThatTheRowSaysButTheOwnSecrets() {
        Found found = Found.in(
                format,
                "customers.csv",
                IMPORT + "7;1;2;ann@post.example;secret-of-ann;1984-02-29;Weber;Ann;1;0;2013-10-05;3,4;3\n"
                        + "8;1;1;bob@post.example;secret-of-bob;0000-00-00;Noll;Bob;0;1;;;3\n");

        SourceRecord ann = found.records().get(0);
        assertThat(ann.key()).isEqualTo(new SourceKey("prestashop", RecordKind.CUSTOMER, "7"));
        assertThat(ann.customerId()).contains("7");
        assertThat(ann.name()).contains(PersonName.of("Ann", "Weber"));
        assertThat(ann.birthday()).contains(Birthday.of(LocalDate.of(1984, 2, 29)));
        assertThat(ann.since()).contains(Instant.parse("2013-10-04T22:00:00Z"));
        assertThat(ann.attributes()).isEqualTo(Map.of("groups", "3,4"));
        assertThat(found.records().get(1).birthday()).isEmpty();
        assertThat(found.claims())
                .containsExactly("EMAIL SUBSCRIBED of ann@post.example", "EMAIL DECLINED of bob@post.example");
        assertThat(found.allTexts()).contains("Ann Weber").doesNotContain("secret-of");
        assertThat(found.unread()).contains("Password *", "Opt-in (0/1)");
    }

    @Test
    void theListOfTheBackOfficeIsReadToo() {
        Found found = Found.in(
                format,
                "customer_2026-01-01.csv",
                "ID;\"Social title\";\"First name\";\"Last name\";\"Email address\";Sales;Enabled;Newsletter;"
                        + "\"Partner offers\";Registration;\"Last visit\"\n"
                        + "7;Mrs.;Ann;Weber;ann@post.example;€12.00;1;1;0;\"2013-10-05 09:30:00\";\"2020-01-01 00:00:00\"\n");

        assertThat(found.records().get(0).since()).contains(Instant.parse("2013-10-05T07:30:00Z"));
        assertThat(found.claims()).containsExactly("EMAIL SUBSCRIBED of ann@post.example");
        assertThat(found.unread()).containsExactly("Social title", "Sales", "Enabled", "Partner offers", "Last visit");
    }

    @Test
    void aRowThatNamesNobodyIsRejected() {
        Found found = Found.in(
                format,
                "customers.csv",
                IMPORT + ";1;2;;secret;;;Ann;1;0;;;\n7;1;2;no-address;secret;in spring;Weber;Ann;1;0;;;\n");

        assertThat(found.records()).hasSize(1);
        assertThat(found.claims()).isEmpty();
        assertThat(found.rejections())
                .containsExactly(
                        "customers.csv, line 2: 'Email *' is no address that can be used, and nothing else says "
                                + "who the customer is");
        assertThat(found.remarks())
                .containsExactlyInAnyOrder(
                        "3: 'Email *' is no e-mail address and was left out",
                        "3: 'Birthday (yyyy-mm-dd)' is not a date and was left out");
    }

    @Test
    void customersAreRecognisedByTheirColumns() {
        Input customers = Input.of("customers.csv", (IMPORT + "1;1").getBytes(StandardCharsets.UTF_8));

        assertThat(format.recognises(OpenedFile.of(customers))).isTrue();
        assertThat(format.recognises(OpenedFile.of(Found.sample("shopify_customers_messy_bom.csv"))))
                .isFalse();
    }
}
