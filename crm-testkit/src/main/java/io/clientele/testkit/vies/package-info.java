/**
 * A VIES of one's own: the Commission's service for VAT numbers as a test needs it, with its answers, its errors and
 * its outages, on the machine itself.
 */
@NullMarked
package io.clientele.testkit.vies;

import org.jspecify.annotations.NullMarked;
