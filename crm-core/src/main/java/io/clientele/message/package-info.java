/**
 * Messages: what goes to one person over one channel, and what became of it.
 *
 * <p>A {@link io.clientele.message.Channel} is the host's way to send: a mail server, a text message provider, a list
 * for the print shop. It takes a message with a key, so that the same message handed over twice goes out once. Every
 * message passes the {@link io.clientele.message.ConsentGate}, which asks whether the address may be written to in the
 * same breath in which it hands the message over.
 */
@NullMarked
package io.clientele.message;

import org.jspecify.annotations.NullMarked;
