package io.clientele.exchange.write;

import java.util.function.BiConsumer;

/**
 * A column of a sheet.
 *
 * @param title what stands in the header
 * @param cell writes exactly one cell for a row's subject
 */
record Column<T>(String title, BiConsumer<Line, T> cell) {}
