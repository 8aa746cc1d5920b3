/**
 * A host: a shop application that has its own tables for customers and sales, and keeps the rest beside them in the
 * same database.
 */
@NullMarked
package io.clientele.examples.host;

import org.jspecify.annotations.NullMarked;
