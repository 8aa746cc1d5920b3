package io.clientele.internal.json;

import io.clientele.consent.ConsentState;
import io.clientele.contact.ContactId;
import io.clientele.event.Event;
import io.clientele.order.OrderKey;
import java.io.IOException;

/**
 * The JSON of an event: one field, which is named for what has happened and lists what it happened to. These are
 * {@code contactAdded [contact]}, {@code contactChanged [contact]}, {@code contactsMerged [from,to]},
 * {@code contactRemoved [contact]}, {@code orderAdded [source,id]}, {@code orderReplaced [source,id]},
 * {@code orderRemoved [source,id]}, {@code consentChanged [[address,channel,purpose],state]}, {@code taskAdded
 * [task,contact]} and {@code taskClosed [task,contact]}.
 */
public final class EventJson {
    private EventJson() {}

    /** The JSON of an event. */
    public static String write(Event event) {
        return Json.write(event, EventJson::write);
    }

    /**
     * The event of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static Event read(String json) {
        return Json.read("event", json, EventJson::event);
    }

    private static void write(Event event, JsonOut out) throws IOException {
        out.begin();
        if (event instanceof Event.ContactAdded added) {
            write("contactAdded", out, added.contact().value());
        } else if (event instanceof Event.ContactChanged changed) {
            write("contactChanged", out, changed.contact().value());
        } else if (event instanceof Event.ContactsMerged merged) {
            write("contactsMerged", out, merged.from().value(), merged.to().value());
        } else if (event instanceof Event.ContactRemoved removed) {
            write("contactRemoved", out, removed.contact().value());
        } else if (event instanceof Event.OrderAdded added) {
            write("orderAdded", out, added.order().source(), added.order().id());
        } else if (event instanceof Event.OrderReplaced replaced) {
            write(
                    "orderReplaced",
                    out,
                    replaced.order().source(),
                    replaced.order().id());
        } else if (event instanceof Event.OrderRemoved removed) {
            write("orderRemoved", out, removed.order().source(), removed.order().id());
        } else if (event instanceof Event.TaskAdded added) {
            write("taskAdded", out, added.taskId(), added.contact().value());
        } else if (event instanceof Event.TaskClosed closed) {
            write("taskClosed", out, closed.taskId(), closed.contact().value());
        } else if (event instanceof Event.ConsentChanged changed) {
            write(changed, out);
        } else {
            throw new IllegalArgumentException(
                    "No JSON is known of events of the kind " + event.getClass().getSimpleName());
        }
        out.end();
    }

    private static void write(String name, JsonOut out, String... ids) throws IOException {
        out.field(name);
        out.list(ids);
    }

    private static void write(Event.ConsentChanged changed, JsonOut out) throws IOException {
        out.field("consentChanged");
        out.beginList();
        ConsentEvidenceJson.key(changed.key(), out);
        out.text(changed.state().name());
        out.endList();
    }

    private static Event event(JsonIn in) throws IOException {
        in.begin();
        String name = JsonIn.need(in.field());
        in.beginList();
        Event event = event(name, in);
        in.endList();
        for (String further = in.field(); further != null; further = in.field()) {
            in.skip();
        }
        return event;
    }

    private static Event event(String name, JsonIn in) throws IOException {
        return switch (name) {
            case "contactAdded" -> new Event.ContactAdded(contact(in));
            case "contactChanged" -> new Event.ContactChanged(contact(in));
            case "contactsMerged" -> new Event.ContactsMerged(contact(in), contact(in));
            case "contactRemoved" -> new Event.ContactRemoved(contact(in));
            case "orderAdded" -> new Event.OrderAdded(new OrderKey(in.text(), in.text()));
            case "orderReplaced" -> new Event.OrderReplaced(new OrderKey(in.text(), in.text()));
            case "orderRemoved" -> new Event.OrderRemoved(new OrderKey(in.text(), in.text()));
            case "taskAdded" -> new Event.TaskAdded(in.text(), contact(in));
            case "taskClosed" -> new Event.TaskClosed(in.text(), contact(in));
            case "consentChanged" ->
                new Event.ConsentChanged(ConsentEvidenceJson.key(in), in.constant(ConsentState.class));
            default -> throw new IllegalArgumentException("Not an event that is known");
        };
    }

    private static ContactId contact(JsonIn in) throws IOException {
        return new ContactId(in.text());
    }
}
