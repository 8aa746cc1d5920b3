package io.clientele.examples.sample;

import java.time.LocalDateTime;

/** One order, placed at a clock time of Luxembourg. */
record Purchase(Person buyer, LocalDateTime placed, Channel channel, Basket basket, Outcome outcome) {}
