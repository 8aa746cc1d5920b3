/**
 * The SQL of four databases: how each writes many rows at once, finds rows by many keys, and begins a transaction. It
 * knows tables and rows, and nothing of what they mean.
 */
@NullMarked
package io.clientele.jdbc.internal.sql;

import org.jspecify.annotations.NullMarked;
