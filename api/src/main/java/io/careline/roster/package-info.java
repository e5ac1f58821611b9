/**
 * Rosters as other domains see them.
 *
 * <p>Start at {@link io.careline.roster.RosterView}.
 */
@NullMarked
@ValueStyle
package io.careline.roster;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
