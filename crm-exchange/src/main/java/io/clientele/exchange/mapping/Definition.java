package io.clientele.exchange.mapping;

import com.google.common.collect.ImmutableMap;
import io.clientele.exchange.internal.order.OrderField;
import io.clientele.exchange.text.DateOrder;
import io.clientele.internal.ClienteleStyle;
import io.clientele.order.OrderStatus;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a mapping file says. Immutable. */
@Value.Immutable
@ClienteleStyle
interface Definition {

    static Builder builder() {
        return new Builder();
    }

    /** Whether it describes JSON, not a table. */
    boolean json();

    /** The system that the orders come from. */
    Optional<String> source();

    /** The way to the objects. */
    @Value.Default
    default JsonPath records() {
        return JsonPath.parse("");
    }

    /** The zone of times without an offset. */
    Optional<ZoneId> zone();

    /** The currency of amounts without one. */
    Optional<Currency> currency();

    /** Whether day or month comes first. */
    Optional<DateOrder> dateOrder();

    /** Where the fields of an order are found. */
    ImmutableMap<OrderField, Finding> fields();

    /** Where the lines are, in a JSON object. */
    Optional<JsonPath> lines();

    /** Where the fields of a line are found, from there. */
    ImmutableMap<OrderField, Finding> lineFields();

    /** What the words of the status mean, by the word in lower case. */
    Map<String, OrderStatus> statuses();

    /** Makes definitions. Not thread-safe. */
    final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
