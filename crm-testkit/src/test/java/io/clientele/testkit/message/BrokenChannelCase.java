package io.clientele.testkit.message;

import io.clientele.message.Channel;
import io.clientele.message.Recipient;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The contract on a channel with the fault that the launcher names; the build does not run it by itself. */
@ExtendWith(BrokenChannelCase.NamedFault.class)
class BrokenChannelCase implements ChannelContract {
    static final String FAULT = "clientele.channel.fault";

    private final OtherSide other = new OtherSide();
    private final Channel channel;

    BrokenChannelCase(ChannelFault fault) {
        this.channel = fault.broken().apply(other);
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public void set(Line line) {
        other.set(line);
    }

    @Override
    public int arrived(Recipient recipient) {
        return other.arrived(recipient);
    }

    static final class NamedFault implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType().equals(ChannelFault.class);
        }

        @Override
        public ChannelFault resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            return ChannelFault.named(extension.getConfigurationParameter(FAULT).orElseThrow());
        }
    }
}
