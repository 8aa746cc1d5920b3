@NullMarked
package io.clientele.churn;

import org.jspecify.annotations.NullMarked;
