/** From volumes to a roster: forecast, staffing, shifts to open, roster. */
@NullMarked
package io.careline.examples.month.plan;

import org.jspecify.annotations.NullMarked;
