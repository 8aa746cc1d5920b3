package io.clientele.examples.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Text of a JSON document under way; objects of the outermost array stand on a line of their own. Not thread-safe. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> closers = new ArrayDeque<>();
    private boolean first = true;

    JsonText array() {
        return open("[", "]");
    }

    JsonText array(String name) {
        return name(name).open("[", "]");
    }

    JsonText object() {
        return open("{", "}");
    }

    JsonText object(String name) {
        return name(name).open("{", "}");
    }

    /** Closes what was opened last. */
    JsonText end() {
        text.append(closers.pop());
        first = false;
        return this;
    }

    JsonText text(String name, String value) {
        name(name);
        quote(value);
        first = false;
        return this;
    }

    JsonText number(String name, long value) {
        return literal(name, Long.toString(value));
    }

    JsonText nothing(String name) {
        return literal(name, "null");
    }

    JsonText empty(String name) {
        return array(name).end();
    }

    /** A value as it is, with the punctuation it needs. */
    JsonText literal(String name, String value) {
        name(name);
        text.append(value);
        first = false;
        return this;
    }

    /** How much there is so far, for {@link #againSince}. */
    int length() {
        return text.length();
    }

    /** Writes once more the values, not the first of their array, that were written since. */
    void againSince(int length) {
        text.append(text.substring(length));
    }

    private JsonText name(String name) {
        separate();
        quote(name);
        text.append(':');
        first = true;
        return this;
    }

    private JsonText open(String opener, String closer) {
        separate();
        text.append(opener);
        closers.push(closer);
        first = true;
        return this;
    }

    private void separate() {
        // A value after its name follows no other.
        if (!first) {
            text.append(closers.size() <= 1 ? ",\n" : ",");
        }
        first = false;
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            } else {
                text.append(letter);
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
