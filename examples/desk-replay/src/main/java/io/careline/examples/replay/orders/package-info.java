/** Replays a journal of orders through the life cycles of orders and of their flags. */
@NullMarked
package io.careline.examples.replay.orders;

import org.jspecify.annotations.NullMarked;
