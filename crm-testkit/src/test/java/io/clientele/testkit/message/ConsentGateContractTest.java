package io.clientele.testkit.message;

import io.clientele.memory.InMemoryStorage;
import io.clientele.message.Channel;
import io.clientele.message.ConsentGate;
import io.clientele.message.Recipient;
import io.clientele.tenant.TenantId;

/** The gate before a channel is a channel itself. */
class ConsentGateContractTest implements ChannelContract {
    private final RecordingChannelContractTest behind = new RecordingChannelContractTest();
    private final Channel gate = new ConsentGate(new InMemoryStorage(), TenantId.of("shop"), behind.channel());

    @Override
    public Channel channel() {
        return gate;
    }

    @Override
    public void set(Line line) {
        behind.set(line);
    }

    @Override
    public int arrived(Recipient recipient) {
        return behind.arrived(recipient);
    }
}
