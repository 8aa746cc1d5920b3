/** Tests of the storage in a relational database. */
@NullMarked
package io.clientele.jdbc;

import org.jspecify.annotations.NullMarked;
