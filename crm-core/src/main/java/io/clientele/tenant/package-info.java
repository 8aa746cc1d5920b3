/**
 * Tenants: the shops or brands that share one storage and are kept apart everywhere, and the actors who change
 * something in them.
 */
@NullMarked
package io.clientele.tenant;

import org.jspecify.annotations.NullMarked;
