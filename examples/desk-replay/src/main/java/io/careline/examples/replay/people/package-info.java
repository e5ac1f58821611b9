/** The people of a desk: their leave, their swaps and their time clock, replayed on one roster. */
@NullMarked
package io.careline.examples.replay.people;

import org.jspecify.annotations.NullMarked;
