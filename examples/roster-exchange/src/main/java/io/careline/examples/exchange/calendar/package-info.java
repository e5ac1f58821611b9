/** An agent's shifts as a calendar that can be subscribed to. */
@NullMarked
package io.careline.examples.exchange.calendar;

import org.jspecify.annotations.NullMarked;
