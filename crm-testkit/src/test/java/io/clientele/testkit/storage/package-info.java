@NullMarked
package io.clientele.testkit.storage;

import org.jspecify.annotations.NullMarked;
