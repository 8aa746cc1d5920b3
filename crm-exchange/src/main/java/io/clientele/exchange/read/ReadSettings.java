package io.clientele.exchange.read;

import io.clientele.address.Country;
import io.clientele.exchange.text.DateOrder;
import io.clientele.internal.ClienteleStyle;
import io.clientele.tenant.Tenant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a file does not say of itself. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface ReadSettings {

    /** A builder; the currency must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** The settings that follow from a tenant: its zone and its currency. */
    static ReadSettings of(Tenant tenant) {
        return builder().zone(tenant.zone()).currency(tenant.currency()).build();
    }

    /** The zone of times without an offset; UTC unless set. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** The currency of amounts without one. */
    Currency currency();

    /** The system that the records come from; that of the format unless set. */
    Optional<String> source();

    /** The country whose numbers phones without a country code are, where the row names none. */
    Optional<Country> country();

    /**
     * Whether the day or the month comes first in dates such as {@code 03/04/2024}; the file decides where it can,
     * unless set.
     */
    Optional<DateOrder> dateOrder();

    /** For a column of the file the name that the format knows it by, as {@code --map "Their Column=ours"} gives it. */
    Map<String, String> columns();

    /** Makes settings. Not thread-safe. */
    final class Builder extends ImmutableReadSettings.Builder {
        Builder() {}
    }
}
