/**
 * Consent: whether somebody may be written to, at which address, over which channel, and for what.
 *
 * <p>Consent hangs on an address, never on a person: whoever leaves with one address has not left with another, and a
 * merge of two contacts gives nobody consent. What is kept is evidence, each piece with its source and time; what
 * restricts is never forgotten, and what gives consent only with the import that told of it. The state is worked out
 * from all of it, and what restricts most wins ({@link io.clientele.consent.ConsentState}).
 */
@NullMarked
package io.clientele.consent;

import org.jspecify.annotations.NullMarked;
