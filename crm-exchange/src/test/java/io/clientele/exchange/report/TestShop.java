package io.clientele.exchange.report;

import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileReader;
import io.clientele.profile.ProfileRules;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.rfm.Rfm;
import io.clientele.rfm.RfmColumns;
import io.clientele.rfm.RfmSettings;
import io.clientele.rfm.RfmTable;
import io.clientele.source.Membership;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** A shop whose orders a test lists. Not thread-safe. */
final class TestShop {
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final Tenant tenant;
    private final List<Incoming> incoming = new ArrayList<>();
    private ProfileRules rules = ProfileRules.standard();
    private LocalDate asOf = AS_OF;

    TestShop(String name, String currency) {
        tenant = Tenant.builder()
                .id(TenantId.of("shop"))
                .name(name)
                .currency(Currency.getInstance(currency))
                .build();
    }

    static TestShop inEuros() {
        return new TestShop("Maison Wagner", "EUR");
    }

    TestShop lapseDays(int days) {
        rules = ProfileRules.builder().lapseDays(days).build();
        return this;
    }

    TestShop asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    TestShop order(String name, String day, long minor) {
        return order(name, day, Money.ofMinor(minor, tenant.currency()));
    }

    /** An order of somebody whose address is made from the name. */
    TestShop order(String name, String day, Money total) {
        String address = Integer.toHexString(name.hashCode()) + "@post.example";
        incoming.add(Incoming.of(Order.builder()
                .key(new OrderKey("web", String.valueOf(incoming.size())))
                .buyer(Buyer.builder()
                        .email(EmailAddress.of(address))
                        .name(PersonName.ofFull(name))
                        .build())
                .status(OrderStatus.COMPLETED)
                .placedAt(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .total(total)
                .build()));
        return this;
    }

    /** Somebody who is in an audience only. */
    TestShop member(String address) {
        incoming.add(Incoming.of(SourceRecord.builder()
                .key(new SourceKey("mailchimp", RecordKind.MEMBER, address))
                .addEmails(EmailAddress.of(address))
                .membership(Membership.SUBSCRIBED)
                .build()));
        return this;
    }

    ProfileSnapshot snapshot() {
        InMemoryStorage storage = new InMemoryStorage();
        new Intake(storage, tenant, new EmailIdentity(), () -> Instant.parse("2026-06-30T00:00:00Z")).take(incoming);
        return storage.inTransaction(
                tenant.id(), work -> ProfileSnapshot.of(new ProfileReader(work, tenant, rules, asOf)));
    }

    /** The report's data, without segments and tasks. */
    ReportData.Builder data() {
        ProfileSnapshot snapshot = snapshot();
        return ReportData.builder().snapshot(snapshot).rfm(rfm(snapshot));
    }

    static RfmTable rfm(ProfileSnapshot snapshot) {
        RfmColumns.Builder columns = RfmColumns.builder();
        for (int i = 0; i < snapshot.purchases(); i++) {
            columns.add(snapshot.contact(i), LocalDate.ofEpochDay(snapshot.epochDay(i)), snapshot.amountMinor(i));
        }
        return Rfm.score(columns.build(snapshot.profiles().size()), RfmSettings.asOf(snapshot.asOf()));
    }

    static CustomerProfile named(ProfileSnapshot snapshot, String name) {
        return snapshot.profiles().stream()
                .filter(one -> one.name().filter(is -> is.full().equals(name)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static String html(ReportData data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HtmlReport.write(data, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
