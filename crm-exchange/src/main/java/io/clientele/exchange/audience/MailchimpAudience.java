package io.clientele.exchange.audience;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.source.Membership;
import java.util.Optional;

/**
 * An audience as Mailchimp exports it: a ZIP with a CSV file for each status, or one of these files. Immutable.
 *
 * <p>The status of the members stands in the name of the file alone ({@code unsubscribed_members_export_….csv}), and in
 * the columns {@code UNSUB_TIME} and {@code CLEAN_TIME} of those who left or bounced. Where neither says it, nobody is
 * taken for subscribed: the members are kept as not subscribed, with a remark.
 *
 * <p>A subscription is a consent at the time of its confirmation, else of the sign-up, else of the import. It has a
 * proof, {@code double opt-in}, only where both sign-up and confirmation have a time and an IP address and the
 * confirmation is later: an import and a sign-up without confirmation leave one of these empty, or give both the same
 * time. Times are UTC; a birthday is month and day; merge fields that the user made become attributes under their
 * names. A member who is in two audiences has one record here, that of the file read last; the evidence of consent of
 * both is kept.
 */
public final class MailchimpAudience implements FileFormat {

    /** The format. */
    public MailchimpAudience() {}

    @Override
    public String name() {
        return "mailchimp";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("LEID", "EUID", "OPTIN_TIME", "CONFIRM_TIME");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<MailchimpField> values = Values.of(file, MailchimpField.class, MailchimpField::isMergeField, sink);
        Optional<Membership> status = MailchimpStatus.ofFile(file.input().name())
                .or(() ->
                        values.has(MailchimpField.UNSUB_TIME) ? Optional.of(Membership.UNSUBSCRIBED) : Optional.empty())
                .or(() -> values.has(MailchimpField.CLEAN_TIME) ? Optional.of(Membership.CLEANED) : Optional.empty());
        MailchimpReader reader = new MailchimpReader(values, settings.source().orElse(name()), settings, status);
        values.forEachRow(() -> reader.read().ifPresent(member -> sink.take(member, values.line(), 1)));
    }
}
