/** Makes business calendars, holiday sources and service clocks. */
@NullMarked
package io.careline.core.calendar;

import org.jspecify.annotations.NullMarked;
