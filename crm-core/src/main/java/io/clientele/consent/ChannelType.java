package io.clientele.consent;

/** The kind of channel that a message goes over. */
public enum ChannelType {
    /** E-mail. */
    EMAIL,
    /** Text messages to a phone. */
    SMS,
    /** Notifications on a device. */
    PUSH,
    /** Letters and cards. */
    POST,
    /** Audiences of advertising networks. */
    AD_AUDIENCE
}
