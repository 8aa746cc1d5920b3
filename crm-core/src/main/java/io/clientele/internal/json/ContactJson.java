package io.clientele.internal.json;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.source.Membership;
import java.io.IOException;

/**
 * The JSON of a contact: {@code id}, {@code records} (a list of their keys), {@code customers}, {@code emails},
 * {@code name}, {@code phones}, {@code address}, {@code language}, {@code birthday}, {@code tags}, {@code notes},
 * {@code since}, {@code channel}, {@code membership} and {@code attributes}, which are {@code [[name,value],…]}.
 */
public final class ContactJson {
    private ContactJson() {}

    /** The JSON of a contact. */
    public static String write(Contact contact) {
        return Json.write(contact, ContactJson::write);
    }

    /**
     * The contact of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static Contact read(String json) {
        return Json.read("contact", json, ContactJson::contact);
    }

    private static void write(Contact contact, JsonOut out) throws IOException {
        out.begin();
        out.text("id", contact.id().value());
        out.list("records", contact.records(), (key, to) -> to.key(key));
        out.texts("customers", contact.customerIds());
        out.list("emails", contact.emails(), PersonJson::email);
        out.part("name", contact.name(), PersonJson::name);
        out.list("phones", contact.phones(), PersonJson::phone);
        out.part("address", contact.address(), PersonJson::address);
        out.part("language", contact.language(), PersonJson::language);
        out.part("birthday", contact.birthday(), PersonJson::birthday);
        out.texts("tags", contact.tags());
        out.texts("notes", contact.notes());
        out.time("since", contact.since());
        out.text("channel", contact.channel());
        out.text("membership", contact.membership().map(Membership::name));
        AttributesJson.write("attributes", contact.attributes(), out);
        out.end();
    }

    private static Contact contact(JsonIn in) throws IOException {
        Contact.Builder contact = Contact.builder();
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> contact.id(new ContactId(in.text()));
                case "records" -> contact.records(in.list(JsonIn::sourceKey));
                case "customers" -> contact.customerIds(in.texts());
                case "emails" -> contact.emails(in.list(PersonJson::email));
                case "name" -> contact.name(PersonJson.name(in));
                case "phones" -> contact.phones(in.list(PersonJson::phone));
                case "address" -> contact.address(PersonJson.address(in));
                case "language" -> contact.language(PersonJson.language(in));
                case "birthday" -> contact.birthday(PersonJson.birthday(in));
                case "tags" -> contact.tags(in.texts());
                case "notes" -> contact.notes(in.texts());
                case "since" -> contact.since(in.time());
                case "channel" -> contact.channel(in.text());
                case "membership" -> contact.membership(in.constant(Membership.class));
                case "attributes" -> contact.attributes(AttributesJson.read(in));
                default -> in.skip();
            }
        }
        return contact.build();
    }
}
