package io.clientele.testkit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.consent.Purpose;
import io.clientele.message.Delivery;
import io.clientele.message.Message;
import io.clientele.message.MessageKey;
import io.clientele.message.Recipient;
import io.clientele.message.Refusal;
import io.clientele.person.EmailAddress;
import org.junit.jupiter.api.Test;

class RecordingChannelTest {

    @Test
    void aMessageGoesOutOnceHoweverOftenItIsHandedOver() {
        RecordingChannel channel = RecordingChannel.accepting();

        Delivery first = channel.send(message("1"));
        Delivery again = channel.send(message("1"));

        assertThat(again).isEqualTo(first).isEqualTo(new Delivery.Accepted("recorded-1"));
        assertThat(channel.sent()).containsExactly(message("1"));
        assertThat(channel.handedOver()).hasSize(2);
    }

    @Test
    void aRefusedMessageHasNotGoneOut() {
        Delivery refused = new Delivery.Refused(Refusal.LIMIT_REACHED, "Enough for today");
        RecordingChannel channel = RecordingChannel.answering(message -> refused);

        assertThat(channel.send(message("1"))).isEqualTo(refused);
        assertThat(channel.sent()).isEmpty();
        assertThat(refused).extracting("reason.passing").isEqualTo(true);
    }

    @Test
    void aMessageWhoseReplyWasLostIsAcceptedTheSecondTimeAndGoesOutOnce() {
        RecordingChannel channel = RecordingChannel.answering(message -> new Delivery.Unknown("Lost"));

        assertThat(channel.send(message("1"))).isEqualTo(new Delivery.Unknown("Lost"));
        assertThat(channel.send(message("1"))).isEqualTo(new Delivery.Accepted("recorded-1"));
        assertThat(channel.sent()).hasSize(1);
    }

    @Test
    void whatTheScriptThrowsIsThrown() {
        RecordingChannel channel = RecordingChannel.answering(message -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> channel.send(message("1"))).hasMessage("broken");
        assertThat(channel.sent()).isEmpty();
    }

    private static Message message(String key) {
        return Message.builder()
                .key(MessageKey.of(key))
                .recipient(Recipient.email(EmailAddress.of("ann@post.example")))
                .purpose(Purpose.MARKETING)
                .body("Come back")
                .build();
    }
}
