/** Tests of the audiences of mailing tools. */
@NullMarked
package io.clientele.exchange.audience;

import org.jspecify.annotations.NullMarked;
