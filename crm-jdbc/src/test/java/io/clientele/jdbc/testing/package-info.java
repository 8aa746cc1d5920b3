/**
 * Real databases for tests, and tools that break them. A database is a fresh, empty one in a server that is started
 * once per JVM from binaries of Maven Central, or in a file; nothing needs to be installed, and nothing stays behind.
 */
@NullMarked
package io.clientele.jdbc.testing;

import org.jspecify.annotations.NullMarked;
