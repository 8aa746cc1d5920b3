/**
 * Events: what has happened, for whoever wants to know.
 *
 * <p>An event is written in the same transaction as the change that it tells of (an outbox), so that there is none
 * without the other. The host reads the outbox in order and passes the events on.
 */
@NullMarked
package io.clientele.event;

import org.jspecify.annotations.NullMarked;
