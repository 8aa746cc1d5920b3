package io.clientele.exchange.audience;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;

/**
 * Contacts as Brevo (formerly Sendinblue) exports them: CSV, mostly with semicolons. Immutable.
 *
 * <p>A contact that is not blacklisted is one that Brevo may mail: a subscribed member, whose consent dates from when
 * it was added and has no proof. A blacklisted one has left, or bounced, or complained, which Brevo does not tell
 * apart: it is unsubscribed as of its last modification. Where the column is missing or says neither, the member counts
 * as not subscribed, with a remark. For text messages being on the blacklist is a withdrawal; not being on it is no
 * consent, since that is so for every contact with a number.
 *
 * <p>Numbers without a plus have their country code all the same. Times are those of the zone of the settings, days
 * before months unless the file shows otherwise. All further columns become attributes under their names.
 */
public final class BrevoContacts implements FileFormat {

    /** The format. */
    public BrevoContacts() {}

    @Override
    public String name() {
        return "brevo";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("EMAIL", "EMAIL_BLACKLISTED") || file.hasColumns("EMAIL", "ADDED_TIME", "MODIFIED_TIME");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<BrevoField> values = Values.of(file, BrevoField.class, BrevoField::isAttribute, sink);
        BrevoReader reader = new BrevoReader(values, settings.source().orElse(name()), settings);
        values.forEachRow(() -> reader.read().ifPresent(member -> sink.take(member, values.line(), 1)));
    }
}
