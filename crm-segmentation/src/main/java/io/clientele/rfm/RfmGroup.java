package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A named kind of customer, such as "champions". Immutable.
 *
 * @param name how people call it, as it stands in exports
 */
public record RfmGroup(String name) {
    /**
     * A group of this name.
     *
     * @param name how people call it
     * @throws IllegalArgumentException if the name is blank
     */
    public RfmGroup {
        checkArgument(!name.isBlank(), "A group needs a name");
    }
}
