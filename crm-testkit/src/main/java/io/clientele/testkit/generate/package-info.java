/**
 * Generated customers: lists of people as shops have them, with the same person under several records, families at one
 * address and addresses that stand for many, and with the truth of who is who.
 */
@NullMarked
package io.clientele.testkit.generate;

import org.jspecify.annotations.NullMarked;
