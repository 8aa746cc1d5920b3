/**
 * What the world knows about e-mail addresses beyond their letters: which are one mailbox, and which are nobody's own.
 *
 * <p>{@code a.nn+shop@googlemail.com} and {@code ann@gmail.com} reach one mailbox, because that provider says so
 * ({@link io.clientele.identity.email.Mailboxes}). {@code info@} is a desk, a throwaway address is gone tomorrow, a
 * marketplace's alias stands between a shop and its buyer ({@link io.clientele.identity.email.EmailClasses}). Both are
 * lists in the resources of this package, which a host may replace.
 */
@NullMarked
package io.clientele.identity.email;

import org.jspecify.annotations.NullMarked;
