/**
 * A sample shop: the files a small shop in Luxembourg would have after three years of selling on its own site, on a
 * marketplace, at the till and on market days. Nobody in them exists; every mess in them does.
 */
@NullMarked
package io.clientele.examples.sample;

import org.jspecify.annotations.NullMarked;
