package io.clientele.exchange.read;

/**
 * Something that was done with values of a column that somebody may want to know of. Immutable.
 *
 * @param column the title of the column
 * @param words what was done and why
 * @param firstLine the line of the first such value
 * @param count in how many rows
 */
public record Remark(String column, String words, long firstLine, long count) {}
