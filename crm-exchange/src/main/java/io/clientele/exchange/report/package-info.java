/**
 * The report: one HTML file that shows a shop who its customers are, what they bring and whom to write to. It needs no
 * script, no font and no connection, reads well on a phone, in the dark and on paper, and is the same to the byte for
 * the same data. Each picture is drawn in SVG and has its numbers in a table beneath.
 */
@NullMarked
package io.clientele.exchange.report;

import org.jspecify.annotations.NullMarked;
