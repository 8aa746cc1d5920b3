/**
 * Storage under faults: whatever breaks, the data is as before the work or as after it, and the work can be done again.
 */
@NullMarked
package io.clientele.jdbc.fault;

import org.jspecify.annotations.NullMarked;
