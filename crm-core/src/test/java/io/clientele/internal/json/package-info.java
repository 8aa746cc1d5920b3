/** Tests of the JSON of what storages keep. */
@NullMarked
package io.clientele.internal.json;

import org.jspecify.annotations.NullMarked;
