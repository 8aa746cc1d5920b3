/**
 * What the people of a shop decide of source records, and what they are asked.
 *
 * <p>Whether two records are one person is worked out, and worked out again. Where somebody knows better, a decision
 * says so of a pair of records, and holds whatever comes in later. The log of merges says which contacts have become
 * one, and the queue of reviews which pairs are likely one person and not for sure.
 */
@NullMarked
package io.clientele.identity.decision;

import org.jspecify.annotations.NullMarked;
