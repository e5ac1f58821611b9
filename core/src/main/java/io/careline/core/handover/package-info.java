/**
 * Handovers: the life cycle, and who hands over to whom by a roster.
 *
 * <p>Start at {@link io.careline.core.handover.Handovers}; the table itself is in {@code HandoverTable}.
 */
@NullMarked
package io.careline.core.handover;

import org.jspecify.annotations.NullMarked;
