package io.clientele.exchange.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShopifyCustomersTest {
    private final ShopifyCustomers format = new ShopifyCustomers();

    @Test
    void everyRowOfTheSampleIsACustomer() {
        Found found = Found.in(format, "shopify_customers_messy_bom.csv");

        assertThat(found.records())
                .extracting(SourceRecord::key)
                .containsExactly(
                        key("7000000000001"), key("7000000000002"), key("7000000000003"), key("7000000000004"));
        assertThat(found.lines()).containsExactly(2L, 4L, 5L, 6L);
        assertThat(found.rejections()).isEmpty();
        assertThat(found.remarks()).isEmpty();
        assertThat(found.unread()).containsExactly("Total Spent", "Total Orders", "Tax Exempt");
    }

    @Test
    void aCustomerHasAllThatTheRowSays() {
        SourceRecord marie =
                Found.in(format, "shopify_customers_messy_bom.csv").records().get(0);

        assertThat(marie.customerId()).contains("7000000000001");
        assertThat(marie.emails()).containsExactly(EmailAddress.of("marie.dupont@example.com"));
        assertThat(marie.name()).contains(PersonName.of("Marie", "Dupont"));
        assertThat(marie.phones()).containsExactly(Phone.of("+352621000001", Optional.of(Country.of("LU"))));
        assertThat(marie.address()).hasValueSatisfying(address -> {
            assertThat(address.street()).contains("1, rue du Test");
            assertThat(address.postcode()).contains("1234");
            assertThat(address.country()).contains(Country.of("LU"));
        });
        assertThat(marie.tags()).containsExactly("vip", "wholesale");
        assertThat(marie.notes()).containsExactly("Likes candles;\nring twice");
        assertThat(marie.membership()).isEmpty();
    }

    @Test
    void whoHasAPhoneOnlyIsACustomerToo() {
        SourceRecord third =
                Found.in(format, "shopify_customers_messy_bom.csv").records().get(2);

        assertThat(third.emails()).isEmpty();
        assertThat(third.name()).isEmpty();
        assertThat(third.phones()).extracting(Phone::text).containsExactly("+352621000009");
    }

    @Test
    void theMarketingColumnsAreConsentOrItsRefusal() {
        assertThat(Found.in(format, "shopify_customers_messy_bom.csv").claims())
                .containsExactly(
                        "EMAIL SUBSCRIBED of marie.dupont@example.com",
                        "SMS DECLINED of +352621000001",
                        "EMAIL DECLINED of jean@example.org",
                        "SMS DECLINED of +352621000009",
                        "EMAIL SUBSCRIBED of zoe@xn--bcher-kva.example");
    }

    @Test
    void olderColumnsAreReadAndAnIdIsMadeOfTheAddress() {
        Found found = Found.in(
                format,
                "customers.csv",
                "First Name,Last Name,Email,Accepts Marketing,Company,Address1,Address2,City,Province,Province Code,"
                        + "Country,Country Code,Zip,Phone,Total Spent,Total Orders,Tags,Note,Tax Exempt\n"
                        + "Ann,Weber,Ann@Post.example,yes,,12 rue Haute,2e,Metz,Moselle,57,France,FR,'57000,,5.00,1,,,no\n"
                        + "Bob,Noll,,no,,12 rue Haute,,Metz,,,France,FR,'57000,,0.00,0,,,no\n"
                        + "Eve,Muller,not-an-address,no,,,,,,,,,,,0.00,0,,,no\n"
                        + ",,not-an-address,no,,,,,,,,,,,0.00,0,,,no\n");

        assertThat(found.records()).hasSize(3);
        assertThat(found.records().get(0).key())
                .isEqualTo(SourceKey.hashed("shopify", RecordKind.CUSTOMER, "ann@post.example"));
        assertThat(found.records().get(0).customerId()).isEmpty();
        assertThat(found.records().get(0).address()).hasValueSatisfying(address -> {
            assertThat(address.street()).contains("12 rue Haute, 2e");
            assertThat(address.region()).contains("Moselle");
        });
        assertThat(found.rejections())
                .containsExactly("customers.csv, line 5: 'Email' is no address that can be used, and nothing else says "
                        + "who the customer is");
        assertThat(found.claims()).containsExactly("EMAIL SUBSCRIBED of ann@post.example");
    }

    @Test
    void metafieldsAreAttributesAndABirthDateIsTheBirthday() {
        Found found = Found.in(
                format,
                "customers.csv",
                "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Spent,"
                        + "Birth date (customer.metafields.facts.birth_date),Shoe size (customer.metafields.custom.shoe)\n"
                        + "'1,Ann,Weber,ann@post.example,,0.00,1984-02-29,38\n"
                        + "'2,Bob,Noll,bob@post.example,,0.00,in spring,\n");

        assertThat(found.records().get(0).birthday()).contains(Birthday.of(LocalDate.of(1984, 2, 29)));
        assertThat(found.records().get(0).attributes()).isEqualTo(Map.of("custom.shoe", "38"));
        assertThat(found.records().get(1).attributes()).isEqualTo(Map.of("facts.birth_date", "in spring"));
        assertThat(found.claims()).isEmpty();
        assertThat(found.unread()).containsExactly("Total Spent");
    }

    @Test
    void aCustomersFileIsToldFromAnOrdersFile() {
        assertThat(format.recognises(OpenedFile.of(Found.sample("shopify_customers_messy_bom.csv"))))
                .isTrue();
        assertThat(format.recognises(OpenedFile.of(Found.sample("shopify_orders_messy.csv"))))
                .isFalse();
    }

    private static SourceKey key(String id) {
        return new SourceKey("shopify", RecordKind.CUSTOMER, id);
    }
}
