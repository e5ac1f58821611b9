/** Replays a journal of callbacks through the callback life cycle. */
@NullMarked
package io.careline.examples.replay.callbacks;

import org.jspecify.annotations.NullMarked;
