/** Replays a journal of orders through the life cycles of orders, their flags and their returns. */
@NullMarked
package io.careline.examples.replay.orders;

import org.jspecify.annotations.NullMarked;
