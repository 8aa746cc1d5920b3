package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Who is to do a task. Immutable.
 *
 * @param kind what the assignee is
 * @param name how the host names it, 1 to 200 characters; better an account's id than a person's name
 */
public record Assignee(Kind kind, String name) {
    private static final Assignee MANAGER = new Assignee(Kind.MANAGER, "manager");

    /** What an assignee is. */
    public enum Kind {
        /** Somebody who runs the shop. */
        MANAGER,
        /** A tool that writes to customers, such as Mailchimp. */
        CHANNEL,
        /** Anybody or anything else. */
        OTHER
    }

    /**
     * An assignee.
     *
     * @throws IllegalArgumentException if the name is blank or longer than 200 characters
     */
    public Assignee {
        checkArgument(!name.isBlank() && name.length() <= 200, "An assignee has a name of 1 to 200 characters");
    }

    /** The shop's manager, named {@code manager}: for a shop that has one. */
    public static Assignee manager() {
        return MANAGER;
    }

    /** A tool that writes to customers. */
    public static Assignee channel(String name) {
        return new Assignee(Kind.CHANNEL, name);
    }

    /** The kind alone: it may be a person's name. */
    @Override
    public String toString() {
        return "Assignee[" + kind + "]";
    }
}
