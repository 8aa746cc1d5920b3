/**
 * Intake: the way of orders and records into the storage.
 *
 * <p>Whatever brings data, a file reader, a web hook, a host's own code, hands it to
 * {@link io.clientele.intake.Intake}, which stores it, keeps the contacts up to date and tells what became of each
 * piece. The same piece a second time changes nothing. What belongs to an import, such as all that is in one file, can
 * be taken back with it ({@link io.clientele.intake.Imports}).
 */
@NullMarked
package io.clientele.intake;

import org.jspecify.annotations.NullMarked;
