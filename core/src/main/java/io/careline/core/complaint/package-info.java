/**
 * The complaint life cycle.
 *
 * <p>Start at {@link io.careline.core.complaint.Complaints}; the table itself is in {@code ComplaintTable}.
 */
@NullMarked
package io.careline.core.complaint;

import org.jspecify.annotations.NullMarked;
