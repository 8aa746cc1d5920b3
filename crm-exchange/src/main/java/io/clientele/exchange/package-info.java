/** What goes in and out as files: orders of shops, audiences of mailing tools, lists of customers. */
@NullMarked
package io.clientele.exchange;

import org.jspecify.annotations.NullMarked;
