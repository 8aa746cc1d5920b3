/** Storage in a relational database: PostgreSQL, MariaDB, H2 or SQLite. */
@NullMarked
package io.clientele.jdbc;

import org.jspecify.annotations.NullMarked;
