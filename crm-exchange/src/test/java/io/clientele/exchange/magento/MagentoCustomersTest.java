package io.clientele.exchange.magento;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
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

class MagentoCustomersTest {
    private static final String HEADER = "email,_website,_store,confirmation,created_at,created_in,default_billing,"
            + "default_shipping,disable_auto_group_change,dob,firstname,gender,group_id,lastname,middlename,"
            + "password_hash,prefix,rp_token,rp_token_created_at,store_id,suffix,taxvat,website_id,password";
    private static final String ANN = "Ann@Post.example,base,default,,2012-07-31 10:20:30,Default Store View,1,1,0,"
            + "1984-02-29,Ann,2,1,Weber,Maria,hash-of-ann,,token-of-ann,2012-07-31 10:20:30,1,,LU12345613,1,secret-of-ann";

    private final MagentoCustomers format = new MagentoCustomers();

    @Test
    void aCustomerHasAllThatTheRowSays() {
        SourceRecord ann = customers(HEADER + "\n" + ANN + "\n").records().get(0);

        assertThat(ann.key()).isEqualTo(SourceKey.hashed("magento", RecordKind.CUSTOMER, "base\nann@post.example"));
        assertThat(ann.name()).contains(PersonName.of("Ann Maria", "Weber"));
        assertThat(ann.birthday()).contains(Birthday.of(LocalDate.of(1984, 2, 29)));
        assertThat(ann.since()).contains(Instant.parse("2012-07-31T10:20:30Z"));
        assertThat(ann.channel()).contains("Default Store View");
        assertThat(ann.attributes()).isEqualTo(Map.of("group_id", "1", "taxvat", "LU12345613"));
    }

    @Test
    void passwordsHashesAndTokensAreNowhere() {
        Found found = customers(HEADER + "\n" + ANN + "\n" + ANN.replace("Ann@Post.example", "nobody") + "\n");

        assertThat(found.records()).hasSize(2);
        assertThat(found.allTexts())
                .contains("Ann Maria Weber")
                .doesNotContain("hash-of-ann", "token-of-ann", "secret-of-ann");
        assertThat(found.unread()).contains("password_hash", "rp_token", "password");
    }

    @Test
    void whoHasNoMailButANameIsKeptAndAnEmptyRowIsNobody() {
        Found found = customers("""
                email,_website,_store,firstname,lastname,group_id
                no-address,base,default,Ann,Weber,1
                no-address,base,default,,,1
                ,,,,,1
                """);

        assertThat(found.records()).hasSize(1);
        assertThat(found.remarks())
                .containsExactly(
                        "2: 'email' is no e-mail address and was left out",
                        "3: 'email' is no e-mail address and was left out");
        assertThat(found.rejections())
                .containsExactly(
                        "customer.csv, line 3: 'email' is no e-mail address, and nothing else says who the customer is",
                        "customer.csv, line 4: 'email' is empty: the row is of no customer");
    }

    @Test
    void theFirstAddressOfAFileWithAddressesIsRead() {
        SourceRecord ann = customers(
                        "email,_website,_store,firstname,lastname,group_id,_address_street,"
                                + "_address_city,_address_postcode,_address_country_id,_address_telephone\n"
                                + "ann@post.example,base,default,Ann,Weber,1,\"12 rue Haute\nBP 3\",Metz,57000,FR,03 87 00 00 00\n")
                .records()
                .get(0);

        assertThat(ann.address()).hasValueSatisfying(address -> {
            assertThat(address.street()).contains("12 rue Haute, BP 3");
            assertThat(address.country()).contains(Country.of("FR"));
        });
        assertThat(ann.phones())
                .singleElement()
                .satisfies(phone -> assertThat(phone.country()).contains(Country.of("FR")));
    }

    @Test
    void theFileIsRecognisedByItsColumns() {
        Input customers = Input.of("customer.csv", (HEADER + "\n" + ANN).getBytes(StandardCharsets.UTF_8));

        assertThat(format.recognises(OpenedFile.of(customers))).isTrue();
        assertThat(format.recognises(OpenedFile.of(Found.sample("magento_sales_order_grid.csv"))))
                .isFalse();
    }

    private Found customers(String text) {
        return Found.in(format, "customer.csv", text);
    }
}
