@NullMarked
package io.clientele.recommend;

import org.jspecify.annotations.NullMarked;
