/**
 * The {@code crm} command: a thin shell over the library, by which its users try it on files before they write a line
 * of Java. Nothing is computed here.
 */
@NullMarked
package io.clientele.examples.command;

import org.jspecify.annotations.NullMarked;
