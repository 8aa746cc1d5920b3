/**
 * What every storage owes, as tests: a host that writes a {@code CrmStorage} of its own proves it with them.
 *
 * <p>{@link io.clientele.testkit.storage.CrmStorageContract} has all of them. It is composed of one contract for each
 * port, such as {@link io.clientele.testkit.storage.OrdersContract}, for whoever writes one port alone, and of
 * {@link io.clientele.testkit.storage.UnitOfWorkContract}, which holds what is asked of transactions.
 */
@NullMarked
package io.clientele.testkit.storage;

import org.jspecify.annotations.NullMarked;
