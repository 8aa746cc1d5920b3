/** What holds for all modules together: who may use whom, what the API may show, what main code may not ask for. */
@NullMarked
package io.clientele.architecture;

import org.jspecify.annotations.NullMarked;
