/**
 * Identity: which source records are one person.
 *
 * <p>An {@link io.clientele.identity.IdentityResolver} brings the contacts up to date when records have changed; the
 * host may give one of its own. {@link io.clientele.identity.EmailIdentity} goes by customer account and e-mail
 * address.
 */
@NullMarked
package io.clientele.identity;

import org.jspecify.annotations.NullMarked;
