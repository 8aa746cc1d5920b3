/** Classes that break the rules, one each, so that every rule is seen to fail. */
@NullMarked
package io.clientele.architecture.planted;

import org.jspecify.annotations.NullMarked;
