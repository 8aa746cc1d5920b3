package io.clientele.testkit.message;

import io.clientele.message.Channel;
import java.util.List;
import java.util.function.Function;

/**
 * Something that channels get wrong.
 *
 * @param name what
 * @param broken a channel that does
 * @param caughtBy the tests of the contract that must catch it
 */
record ChannelFault(String name, Function<OtherSide, Channel> broken, List<String> caughtBy) {

    ChannelFault(String name, Function<OtherSide, Channel> broken, String... caughtBy) {
        this(name, broken, List.of(caughtBy));
    }

    static ChannelFault named(String name) {
        return BrokenChannels.all().stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
