package io.clientele.exchange.internal.order;

/**
 * Why a row cannot be used. Immutable.
 *
 * @param field the field at fault
 * @param reason the rest of a sentence that begins with it
 */
record Refusal(OrderField field, String reason) {}
