/** What a roster comes to: cover by day, hours and turns by agent, wishes. */
@NullMarked
package io.careline.examples.exchange.tally;

import org.jspecify.annotations.NullMarked;
