/** What a host needs to test its own storages and channels against the promises of this library. */
@NullMarked
package io.clientele.testkit;

import org.jspecify.annotations.NullMarked;
