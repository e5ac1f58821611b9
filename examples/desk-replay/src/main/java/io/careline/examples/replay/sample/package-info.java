/** Makes up the month of a property manager's complaint desk that ships with the program. */
@NullMarked
package io.careline.examples.replay.sample;

import org.jspecify.annotations.NullMarked;
