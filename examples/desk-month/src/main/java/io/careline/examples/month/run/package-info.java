/** Replays the events of a month at a desk, in the order of time, with deadlines firing between them. */
@NullMarked
package io.careline.examples.month.run;

import org.jspecify.annotations.NullMarked;
