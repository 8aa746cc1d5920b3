@NullMarked
package io.clientele.person;

import org.jspecify.annotations.NullMarked;
