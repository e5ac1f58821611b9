/**
 * Business calendars and service clocks: when a desk is open, and how long a customer has been waiting.
 *
 * <p>Values and contracts only; {@code io.careline.core.calendar} makes the calendars and the clocks. Nothing here reads
 * a system clock: the moment is always an argument.
 */
@NullMarked
@ValueStyle
package io.careline.calendar;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
