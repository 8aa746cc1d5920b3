package io.clientele.internal.json;

import io.clientele.source.Membership;
import io.clientele.source.SourceRecord;
import java.io.IOException;

/**
 * The JSON of a source record: {@code key}, {@code customer}, {@code emails}, {@code name}, {@code phones},
 * {@code address}, {@code language}, {@code birthday}, {@code tags}, {@code notes}, {@code since}, {@code channel},
 * {@code recorded}, {@code membership} and {@code attributes}, which are {@code [[name,value],…]}.
 */
public final class SourceRecordJson {
    private SourceRecordJson() {}

    /** The JSON of a record. */
    public static String write(SourceRecord record) {
        return Json.write(record, SourceRecordJson::write);
    }

    /**
     * The record of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static SourceRecord read(String json) {
        return Json.read("source record", json, SourceRecordJson::record);
    }

    private static void write(SourceRecord record, JsonOut out) throws IOException {
        out.begin();
        out.field("key");
        out.key(record.key());
        out.text("customer", record.customerId());
        out.list("emails", record.emails(), PersonJson::email);
        out.part("name", record.name(), PersonJson::name);
        out.list("phones", record.phones(), PersonJson::phone);
        out.part("address", record.address(), PersonJson::address);
        out.part("language", record.language(), PersonJson::language);
        out.part("birthday", record.birthday(), PersonJson::birthday);
        out.texts("tags", record.tags());
        out.texts("notes", record.notes());
        out.time("since", record.since());
        out.text("channel", record.channel());
        out.time("recorded", record.recordedAt());
        out.text("membership", record.membership().map(Membership::name));
        AttributesJson.write("attributes", record.attributes(), out);
        out.end();
    }

    private static SourceRecord record(JsonIn in) throws IOException {
        SourceRecord.Builder record = SourceRecord.builder();
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "key" -> record.key(in.sourceKey());
                case "customer" -> record.customerId(in.text());
                case "emails" -> record.emails(in.list(PersonJson::email));
                case "name" -> record.name(PersonJson.name(in));
                case "phones" -> record.phones(in.list(PersonJson::phone));
                case "address" -> record.address(PersonJson.address(in));
                case "language" -> record.language(PersonJson.language(in));
                case "birthday" -> record.birthday(PersonJson.birthday(in));
                case "tags" -> record.tags(in.texts());
                case "notes" -> record.notes(in.texts());
                case "since" -> record.since(in.time());
                case "channel" -> record.channel(in.text());
                case "recorded" -> record.recordedAt(in.time());
                case "membership" -> record.membership(in.constant(Membership.class));
                case "attributes" -> record.attributes(AttributesJson.read(in));
                default -> in.skip();
            }
        }
        return record.build();
    }
}
