package io.clientele.testkit.message;

import io.clientele.message.Channel;
import io.clientele.message.Delivery;
import io.clientele.message.Message;
import io.clientele.message.Recipient;
import io.clientele.message.Refusal;

/** The recording channel is one. */
class RecordingChannelContractTest implements ChannelContract {
    private final RecordingChannel channel = RecordingChannel.answering(this::answer);
    private Line line = Line.WORKS;

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public void set(Line next) {
        line = next;
    }

    @Override
    public int arrived(Recipient recipient) {
        return (int) channel.sent().stream()
                .filter(message -> message.recipient().equals(recipient))
                .count();
    }

    private Delivery answer(Message message) {
        return switch (line) {
            case WORKS -> new Delivery.Accepted("reference");
            case REFUSES -> new Delivery.Refused(Refusal.BAD_ADDRESS, "No such mailbox");
            case UNREACHABLE -> new Delivery.Refused(Refusal.UNAVAILABLE, "Not reached");
            case LOSES_ANSWERS -> new Delivery.Unknown("The answer was lost");
        };
    }
}
