/**
 * The life cycle of conduct cases: what an act comes to by a desk's ladders, and who decides.
 *
 * <p>Start at {@link io.careline.core.conduct.ConductCases}; the table itself is in {@code ConductTable}, the ladders in {@code
 * Ladder}.
 */
@NullMarked
package io.careline.core.conduct;

import org.jspecify.annotations.NullMarked;
