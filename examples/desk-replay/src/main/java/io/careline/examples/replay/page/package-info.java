/** Turns a finished replay into the sections of a report. */
@NullMarked
package io.careline.examples.replay.page;

import org.jspecify.annotations.NullMarked;
