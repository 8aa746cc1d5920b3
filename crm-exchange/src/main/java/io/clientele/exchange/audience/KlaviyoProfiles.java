package io.clientele.exchange.audience;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;

/**
 * Profiles of a list or segment as Klaviyo exports them: CSV with the properties that the user chose. Immutable.
 *
 * <p>Whether a profile is subscribed is what {@code Email Marketing Consent} says ({@code SUBSCRIBED},
 * {@code UNSUBSCRIBED}, {@code NEVER_SUBSCRIBED}, or the words of Klaviyo's import), at the time beside it; it has no
 * proof. A suppression restricts it: a bounce or an invalid address makes a cleaned member, a complaint about spam an
 * objection, every other one is a withdrawal; of the two what restricts more is kept as evidence. Where the file does
 * not say what was agreed, the member counts as not subscribed, with a remark. Consent to text messages is read in the
 * same way. Times without an offset are UTC. Further properties become attributes under their names; what follows from
 * orders and opens is not read.
 */
public final class KlaviyoProfiles implements FileFormat {

    /** The format. */
    public KlaviyoProfiles() {}

    @Override
    public String name() {
        return "klaviyo";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("Email", "Klaviyo ID")
                || file.hasColumns("Email", "Email Marketing Consent")
                || file.hasColumns("Email Address", "Email Marketing Consent");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<KlaviyoField> values = Values.of(file, KlaviyoField.class, KlaviyoField::isProperty, sink);
        KlaviyoReader reader = new KlaviyoReader(values, settings.source().orElse(name()), settings);
        values.forEachRow(() -> reader.read().ifPresent(member -> sink.take(member, values.line(), 1)));
    }
}
