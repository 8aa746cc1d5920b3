/**
 * Internal: how orders are made from the cells of a table or the fields of JSON objects, whichever shop wrote them. It
 * may change any day.
 *
 * <p>A format says which of its columns is which {@link io.clientele.exchange.internal.order.OrderField}; rows of one
 * order are collected in a draft, and the draft becomes an order.
 */
@NullMarked
package io.clientele.exchange.internal.order;

import org.jspecify.annotations.NullMarked;
