package io.clientele.examples.sample;

/** An order of the first site, under its number there. */
record WooOrder(long id, Purchase purchase, Bill bill, boolean guest) {}
