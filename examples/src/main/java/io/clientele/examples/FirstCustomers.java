package io.clientele.examples;

import io.clientele.exchange.Formats;
import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.write.CustomerSheet;
import io.clientele.exchange.write.ExportFormat;
import io.clientele.exchange.write.ExportSettings;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;

/** Orders in, one list of customers out. */
public final class FirstCustomers {
    private static final String ORDERS = """
            order_id,ordered_at,email,name,total,country
            1001,2026-03-14 10:20,Ann@post.example,Ann Weber,49.90,LU
            1002,2026-05-02 18:05,li@mail.example,Li Wei,12.00,DE
            1003,2026-06-09 09:41,ann@POST.example,Ann Weber,80.50,LU
            """;

    private FirstCustomers() {}

    public static void main(String[] arguments) {
        Tenant shop = Tenant.builder()
                .id(TenantId.of("corner-shop"))
                .name("Corner Shop")
                .currency(Currency.getInstance("EUR"))
                .build();
        InMemoryStorage storage = new InMemoryStorage();
        Intake intake = new Intake(storage, shop, new EmailIdentity(), InstantSource.system());

        new FileImport(intake, ReadSettings.of(shop), rejection -> System.out.println(rejection.sentence()))
                .read(Input.of("orders.csv", ORDERS.getBytes(StandardCharsets.UTF_8)), Formats.all());

        ProfileSnapshot customers = ProfileSnapshot.of(storage, shop, LocalDate.of(2026, 6, 30));
        CustomerSheet.write(customers.profiles(), System.out, ExportFormat.SEED, ExportSettings.standard());
    }
}
