@NullMarked
package io.clientele.task;

import org.jspecify.annotations.NullMarked;
