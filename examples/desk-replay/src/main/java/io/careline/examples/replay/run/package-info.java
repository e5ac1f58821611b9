/** Sends a log's commands to the complaint life cycle, case by case, and counts what comes of them. */
@NullMarked
package io.careline.examples.replay.run;

import org.jspecify.annotations.NullMarked;
