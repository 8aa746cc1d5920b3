/**
 * What people write about themselves, made comparable: names and addresses without the accidents of writing.
 *
 * <p>{@code Müller}, {@code MUELLER} and {@code Muller} are one surname, {@code Haupt-Straße 12 a} and {@code 12a
 * Hauptstr.} one house. A folding takes away what two writings of the same thing differ in: case, accents, punctuation,
 * titles, particles, the order of words, abbreviations. What is folded is for comparing only, never for showing: what a
 * shop was given stays as it is in {@link io.clientele.person} and {@link io.clientele.address}.
 *
 * <p>Words that mean something (particles, nicknames, street words, towns with several names) are data, in the
 * resources of this package.
 */
@NullMarked
package io.clientele.identity.text;

import org.jspecify.annotations.NullMarked;
