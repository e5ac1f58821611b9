/** Rosters: who worked which shift when. */
@NullMarked
package io.careline.examples.replay.roster;

import org.jspecify.annotations.NullMarked;
