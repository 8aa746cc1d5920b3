package io.clientele.exchange.internal.order;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields of a row, over some of which others are laid. Not thread-safe. */
public final class OverlaidFields implements OrderFields {
    private final OrderFields beneath;
    private final Map<OrderField, String> over = new EnumMap<>(OrderField.class);

    /** The fields of a row as they are. */
    public OverlaidFields(OrderFields beneath) {
        this.beneath = beneath;
    }

    /** Lays a text over a field. */
    public void put(OrderField field, String text) {
        over.put(field, text);
    }

    @Override
    public List<OrderFields> furtherLines() {
        return beneath.furtherLines();
    }

    @Override
    public CharSequence get(OrderField field) {
        String laid = over.get(field);
        return laid == null ? beneath.get(field) : laid;
    }

    @Override
    public String text(OrderField field) {
        String laid = over.get(field);
        return laid == null ? beneath.text(field) : laid;
    }
}
