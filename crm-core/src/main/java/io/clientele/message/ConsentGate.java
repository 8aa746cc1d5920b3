package io.clientele.message;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.consent.ChannelType;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.consent.Purpose;
import io.clientele.contact.AddressOwners;
import io.clientele.person.EmailAddress;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one gate that every message passes on its way to a channel: it refuses those that their recipient does not allow.
 * Thread-safe, as the channel is.
 *
 * <p>Marketing needs consent to marketing at that address over that channel, and its owner must not have left under
 * another address of theirs. What carries out an order needs none. And nothing goes to an address that mail does not
 * reach, or whose owner has complained, whichever of the two that was about.
 *
 * <p>Consent is held ({@link Consents#hold}) and read, and the message handed over, within one unit of work, so that
 * nothing is handed over once a withdrawal has been committed. Others who write for the tenant wait meanwhile: a
 * channel that is slow is better given a queue. A storage may repeat a unit of work whose end it could not make sure
 * of; the channel knows the message again by its key.
 */
public final class ConsentGate implements Channel {
    private final CrmStorage storage;
    private final TenantId tenant;
    private final Channel channel;

    /** A gate before a channel, for the messages of one tenant. */
    public ConsentGate(CrmStorage storage, TenantId tenant, Channel channel) {
        this.storage = storage;
        this.tenant = tenant;
        this.channel = channel;
    }

    /** Sends a message, in a unit of work of its own. */
    @Override
    public Delivery send(Message message) {
        return storage.inTransaction(tenant, work -> send(work, message));
    }

    /**
     * Sends a message within a unit of work that is under way.
     *
     * @throws IllegalArgumentException if the unit of work is another tenant's
     */
    public Delivery send(UnitOfWork work, Message message) {
        checkArgument(work.tenant().equals(tenant), "The gate is tenant %s's, the work %s's", tenant, work.tenant());
        work.port(Consents.class).hold();
        return refusal(work, message).map(Delivery.class::cast).orElseGet(() -> handOver(message));
    }

    private static Optional<Delivery.Refused> refusal(UnitOfWork work, Message message) {
        Consents consents = work.port(Consents.class);
        if (message.purpose() == Purpose.MARKETING) {
            ConsentState state = marketing(work, message.recipient());
            if (!state.allowsMarketing()) {
                return Optional.of(refused(state));
            }
        }
        return Stream.of(Purpose.values())
                .map(purpose -> consents.state(message.recipient().consentKey(purpose)))
                .filter(state -> !state.allowsTransactional())
                .findFirst()
                .map(ConsentGate::refused);
    }

    /** What the owners of an address have said of marketing, there and at their other addresses. */
    private static ConsentState marketing(UnitOfWork work, Recipient recipient) {
        ConsentKey written = recipient.consentKey(Purpose.MARKETING);
        Set<ConsentKey> keys = new LinkedHashSet<>(Set.of(written));
        if (recipient.channel() == ChannelType.EMAIL) {
            AddressOwners.of(work, EmailAddress.of(recipient.address()))
                    .forEach(owner -> keys.addAll(ConsentKey.emailMarketing(owner.emails())));
        }
        return ConsentState.of(written, work.port(Consents.class).ofAll(List.copyOf(keys)));
    }

    private static Delivery.Refused refused(ConsentState state) {
        return switch (state) {
            case OBJECTED -> new Delivery.Refused(Refusal.OBJECTED, "The person complained or objected");
            case UNSUBSCRIBED -> new Delivery.Refused(Refusal.UNSUBSCRIBED, "Consent was withdrawn");
            case BOUNCED -> new Delivery.Refused(Refusal.UNDELIVERABLE, "Messages to the address do not arrive");
            case SUBSCRIBED, UNKNOWN, PENDING, DECLINED ->
                new Delivery.Refused(Refusal.NO_CONSENT, "No consent is known");
        };
    }

    /** A channel that throws has broken its promise; what it did with the message before, nobody knows. */
    private Delivery handOver(Message message) {
        try {
            return channel.send(message);
        } catch (RuntimeException broken) {
            return new Delivery.Unknown(
                    "The channel failed with " + broken.getClass().getSimpleName());
        }
    }
}
