package io.clientele.tenant;

import io.clientele.internal.ClienteleStyle;
import io.clientele.person.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/** A shop or brand whose customers are kept apart from all others. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface Tenant {

    /** A builder; id, name and currency must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    TenantId id();

    /** The name that customers know. */
    String name();

    /** The currency that the shop counts in. */
    Currency currency();

    /** The zone in which a day begins and ends; UTC unless set. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** The first day whose orders count; without it all past orders do. */
    Optional<LocalDate> goLive();

    /** The language that the shop writes in where a customer's is not known. */
    Optional<Language> language();

    /** The shop's website. */
    Optional<String> website();

    /** What the shop sells, in the host's words. */
    Optional<String> industry();

    /** The plan that the tenant has with the host, in the host's words. */
    Optional<String> plan();

    /** Makes tenants. Not thread-safe. */
    final class Builder extends ImmutableTenant.Builder {
        Builder() {}
    }
}
