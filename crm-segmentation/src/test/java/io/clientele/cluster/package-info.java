@NullMarked
package io.clientele.cluster;

import org.jspecify.annotations.NullMarked;
