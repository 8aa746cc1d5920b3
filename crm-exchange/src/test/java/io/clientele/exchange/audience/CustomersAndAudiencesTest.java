package io.clientele.exchange.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.exchange.Formats;
import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.text.Input;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.person.EmailAddress;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomersAndAudiencesTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Tenant SHOP =
            Tenant.builder().id(TenantId.of("shop")).name("Shop").currency(EUR).build();
    private static final List<String> SAMPLES = List.of(
            "shopify_orders_messy.csv",
            "shopify_customers_messy_bom.csv",
            "magento_sales_order_grid.csv",
            "mailchimp_subscribed_members_export.csv",
            "mailchimp_unsubscribed_members_export.csv",
            "mailchimp_cleaned_members_export.csv",
            "brevo_contacts_export.csv");

    private final InMemoryStorage storage = new InMemoryStorage();
    private final List<Rejection> rejections = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void everySampleIsRecognisedAndAllItsRowsAreNew() {
        List<ImportReport> reports = importAll();

        assertThat(reports)
                .extracting(ImportReport::format)
                .containsExactly(
                        "shopify", "shopify-customers", "magento", "mailchimp", "mailchimp", "mailchimp", "brevo");
        assertThat(reports).extracting(ImportReport::rows).containsExactly(14L, 4L, 2L, 3L, 1L, 1L, 2L);
        assertThat(reports).allSatisfy(report -> assertThat(report.imported()).isEqualTo(report.rows()));
        assertThat(rejections).isEmpty();
    }

    @Test
    void theSameFilesAgainLaterChangeNothing() {
        importAll();
        now = now.plusSeconds(86_400);

        assertThat(importAll())
                .allSatisfy(report -> assertThat(report.unchanged()).isEqualTo(report.rows()));
    }

    @Test
    void whatRestrictsMostDecidesWhateverTheOrderOfTheFiles() {
        importAll();

        assertThat(consent("marie.dupont@example.com")).isEqualTo(ConsentState.SUBSCRIBED);
        assertThat(consent("jean@example.org")).isEqualTo(ConsentState.UNSUBSCRIBED);
        assertThat(consent("bounced@example.net")).isEqualTo(ConsentState.BOUNCED);
        assertThat(consent("prospect@example.com")).isEqualTo(ConsentState.SUBSCRIBED);
        assertThat(consent("nobody@example.com")).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void aProvenOptInThatIsLaterLiftsAWithdrawalAndAnImportDoesNot() {
        String left =
                "Email Address,OPTIN_TIME,CONFIRM_TIME,LEID,EUID,UNSUB_TIME\na@post.example,,,1,x,2021-01-01 00:00:00\n";
        String back = """
                Email Address,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LEID,EUID
                a@post.example,%s,2023-01-01 00:05:00,%s,1,x
                """;
        read(Input.of("unsubscribed.csv", left.getBytes(StandardCharsets.UTF_8)));

        read(Input.of("subscribed.csv", back.formatted(",", "").getBytes(StandardCharsets.UTF_8)));
        assertThat(consent("a@post.example")).isEqualTo(ConsentState.UNSUBSCRIBED);

        String proven = back.formatted("2023-01-01 00:00:00,192.0.2.4", "192.0.2.4");
        read(Input.of("subscribed.csv", proven.getBytes(StandardCharsets.UTF_8)));
        assertThat(consent("a@post.example")).isEqualTo(ConsentState.SUBSCRIBED);
    }

    private List<ImportReport> importAll() {
        return SAMPLES.stream()
                .flatMap(sample -> read(Found.sample(sample)).stream())
                .toList();
    }

    private List<ImportReport> read(Input input) {
        Intake intake = new Intake(storage, SHOP, new EmailIdentity(), () -> now);
        ReadSettings settings = ReadSettings.builder().currency(EUR).build();
        return new FileImport(intake, settings, rejections::add).read(input, Formats.all());
    }

    private ConsentState consent(String address) {
        return storage.inTransaction(
                SHOP.id(),
                work -> work.port(Consents.class).state(ConsentKey.emailMarketing(EmailAddress.of(address))));
    }
}
