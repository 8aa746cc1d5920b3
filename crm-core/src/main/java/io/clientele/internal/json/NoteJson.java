package io.clientele.internal.json;

import io.clientele.contact.Note;
import io.clientele.tenant.Actor;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The JSON of a note: {@code text}, {@code at} and {@code by}. */
public final class NoteJson {
    private NoteJson() {}

    /** The JSON of a note. */
    public static String write(Note note) {
        return Json.write(note, NoteJson::write);
    }

    /**
     * The note of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static Note read(String json) {
        return Json.read("note", json, NoteJson::note);
    }

    private static void write(Note note, JsonOut out) throws IOException {
        out.begin();
        out.text("text", note.text());
        out.time("at", note.at());
        out.text("by", note.by().name());
        out.end();
    }

    private static Note note(JsonIn in) throws IOException {
        @Nullable String text = null;
        @Nullable Instant at = null;
        @Nullable Actor by = null;
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "text" -> text = in.text();
                case "at" -> at = in.time();
                case "by" -> by = new Actor(in.text());
                default -> in.skip();
            }
        }
        return new Note(JsonIn.need(text), JsonIn.need(at), JsonIn.need(by));
    }
}
