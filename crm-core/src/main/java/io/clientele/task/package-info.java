/**
 * Tasks: whom somebody of the shop should get in touch with, by when, and why.
 *
 * <p>A rule makes a task when something happens in a customer's history: an order is completed, a first order is
 * placed, nothing is ordered for a while, a sign is seen that the customer is leaving. It makes one task for each
 * happening, however often and wherever it is applied. A task waits until a person completes or skips it, or until it
 * has become pointless. {@link io.clientele.task.TaskEngine} applies the rules, {@link io.clientele.task.TaskDesk} is
 * where people work the tasks off, and {@link io.clientele.task.TaskReport} tells how that goes.
 */
@NullMarked
package io.clientele.task;

import org.jspecify.annotations.NullMarked;
