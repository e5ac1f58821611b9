/** Reads an event log from a CSV file, line by line, and says what is wrong with it. */
@NullMarked
package io.careline.examples.replay.input;

import org.jspecify.annotations.NullMarked;
