/**
 * Storage: where everything is kept. The host chooses one; {@code io.clientele.memory} is one that forgets.
 *
 * <p>All reading and writing happens in a unit of work: it commits whole, or nothing of it is kept. Within it the ports
 * of one tenant, such as {@code Contacts} and {@code Orders}, are had by their type. What adapters must remember has a
 * port, too: {@link io.clientele.storage.AdapterState}.
 */
@NullMarked
package io.clientele.storage;

import org.jspecify.annotations.NullMarked;
