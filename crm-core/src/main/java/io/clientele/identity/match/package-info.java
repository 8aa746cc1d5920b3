/**
 * Matching: which records of a table of people are one person, where no single value says so.
 *
 * <p>A {@link io.clientele.identity.match.PeopleMatcher} compares the {@linkplain io.clientele.identity.match.People
 * records} that have something in common, name by name and part by part of the address, and weighs agreement by how
 * rarely it is met by chance and difference by how seldom it is met within one person. Both it learns from the table
 * itself. The {@link io.clientele.identity.match.Matching} that comes of it says who is one person, for sure or likely,
 * and why.
 */
@NullMarked
package io.clientele.identity.match;

import org.jspecify.annotations.NullMarked;
