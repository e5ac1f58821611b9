/**
 * Leave: counting it, and the ledger of what is left.
 *
 * <p>Start at {@link io.careline.core.leave.LeaveCounts} and {@link io.careline.core.leave.LeaveCalendars}; requests at
 * {@link io.careline.core.leave.LeaveRequests}, whose table itself is in {@code LeaveTable}.
 */
@NullMarked
package io.careline.core.leave;

import org.jspecify.annotations.NullMarked;
