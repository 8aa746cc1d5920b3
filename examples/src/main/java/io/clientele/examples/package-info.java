/** The {@code crm} command, and examples of every use that read like documentation. */
@NullMarked
package io.clientele.examples;

import org.jspecify.annotations.NullMarked;
