/** Reads files whose activities are the life cycles' own commands, and sends them. */
@NullMarked
package io.careline.examples.replay.journal;

import org.jspecify.annotations.NullMarked;
