package io.clientele.exchange.read;

import io.clientele.exchange.Formats;
import io.clientele.exchange.text.Input;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads a file into a storage of its own, for tests of formats. */
public final class Imported {
    private static final Currency EUR = Currency.getInstance("EUR");

    private final CrmStorage storage = new InMemoryStorage();
    private final Tenant tenant = Tenant.builder()
            .id(new TenantId("shop"))
            .name("Shop")
            .currency(EUR)
            .zone(ZoneId.of("Europe/Luxembourg"))
            .build();
    private final List<Rejection> rejections = new ArrayList<>();

    /** Settings of a shop in Luxembourg. */
    public static ReadSettings.Builder settings() {
        return ReadSettings.builder().currency(EUR).zone(ZoneId.of("Europe/Luxembourg"));
    }

    /** The only report on some lines of text. */
    public ImportReport text(String name, String... lines) {
        return text(settings().build(), name, lines);
    }

    /** The only report on some lines of text. */
    public ImportReport text(ReadSettings settings, String name, String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return read(settings, Input.of(name, bytes));
    }

    /** The only report on a sample. */
    public ImportReport sample(String name) {
        return read(settings().build(), Input.of(name, bytesOf("/samples/" + name)));
    }

    /** The bytes of a resource. */
    public static byte[] bytesOf(String resource) {
        try (InputStream in = Imported.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The only report on a file that is recognised. */
    public ImportReport read(ReadSettings settings, Input input) {
        return read(settings, input, Formats.all());
    }

    /** The only report on a file of one of some formats. */
    public ImportReport read(ReadSettings settings, Input input, List<FileFormat> formats) {
        Intake intake = new Intake(storage, tenant, new EmailIdentity(), () -> Instant.EPOCH);
        List<ImportReport> reports = new FileImport(intake, settings, rejections::add).read(input, formats);
        if (reports.size() != 1) {
            throw new IllegalStateException("Not one file but " + reports.size());
        }
        return reports.get(0);
    }

    /** All orders by key. */
    public List<Order> orders() {
        return storage.inTransaction(
                tenant.id(), work -> work.port(Orders.class).page(Optional.empty(), Integer.MAX_VALUE));
    }

    /** The order of an id in a source. */
    public Order order(String source, String id) {
        return storage.inTransaction(
                        tenant.id(), work -> work.port(Orders.class).find(new OrderKey(source, id)))
                .orElseThrow();
    }

    /** All rejections as sentences. */
    public List<String> rejections() {
        return rejections.stream().map(Rejection::sentence).toList();
    }

    /** The storage. */
    public CrmStorage storage() {
        return storage;
    }

    /** The tenant. */
    public Tenant tenant() {
        return tenant;
    }
}
