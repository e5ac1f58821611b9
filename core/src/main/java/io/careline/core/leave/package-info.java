/**
 * Leave: counting it, and the ledger of what is left.
 *
 * <p>{@link io.careline.core.leave.LeaveCounts} counts by a calendar of {@link io.careline.core.leave.LeaveCalendars};
 * {@link io.careline.core.leave.LeaveAccounts} opens ledgers. A request takes leave in three steps: count its span, ask the
 * account for the entries that charge it, and book them. When the calendar changes, the same three steps with the new count
 * give the corrections. Requests are decided by
 * {@link io.careline.core.leave.LeaveRequests}, whose table itself is in {@code LeaveTable}.
 */
@NullMarked
package io.careline.core.leave;

import org.jspecify.annotations.NullMarked;
