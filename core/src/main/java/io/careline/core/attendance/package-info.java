/**
 * Attendance: the life cycle of one shift's record, the month drawn up from them, and ready policies.
 *
 * <p>Start at {@link io.careline.core.attendance.Attendances}; the table itself is in {@code AttendanceTable}, what a shift
 * comes to in {@code Outcomes}.
 */
@NullMarked
package io.careline.core.attendance;

import org.jspecify.annotations.NullMarked;
