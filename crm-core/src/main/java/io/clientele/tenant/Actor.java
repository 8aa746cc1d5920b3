package io.clientele.tenant;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Who changed something: a person of the shop, or a part of the program such as {@code import}. Immutable.
 *
 * @param name how the host names the actor, 1 to 200 characters; better an account's id than a person's name
 */
public record Actor(String name) {

    /**
     * An actor.
     *
     * @throws IllegalArgumentException if the name is blank or longer than 200 characters
     */
    public Actor {
        checkArgument(!name.isBlank() && name.length() <= 200, "An actor has a name of 1 to 200 characters");
    }

    /** An actor by name. */
    public static Actor of(String name) {
        return new Actor(name);
    }
}
