/**
 * Attendance: what came of each shift, and what may follow (rules A1 to A4, L3, L4).
 *
 * <p>{@link io.careline.attendance.AttendanceRecord} is what is known of one shift, {@link
 * io.careline.attendance.AttendancePolicy} what a desk decides for itself, {@link io.careline.attendance.AttendanceMonth}
 * an agent's month. Absence (缺勤) is a fact; unauthorised absence (旷工) is raised by others and confirmed by a person. Every
 * deduction is a proposal.
 */
@NullMarked
@ValueStyle
package io.careline.attendance;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
