/**
 * Segments: named groups of customers who have something in common that a shop acts on.
 *
 * <p>A segment is a filter with a name, a title and a sentence that explains it. Nobody is put into a segment: whoever
 * the filter is true for is a member, today, and perhaps no longer tomorrow.
 * {@link io.clientele.segment.BuiltInSegments} are those that nearly every shop wants;
 * {@link io.clientele.segment.SegmentInsight} tells what a segment is worth,
 * {@link io.clientele.segment.SegmentMovement} who came and went, and {@link io.clientele.segment.AutomaticTags} hangs
 * its name on its members.
 */
@NullMarked
package io.clientele.segment;

import org.jspecify.annotations.NullMarked;
