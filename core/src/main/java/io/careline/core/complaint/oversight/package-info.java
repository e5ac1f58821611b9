/**
 * Analysis over many complaints: pure functions over records that the host's store keeps.
 *
 * <p>{@link io.careline.core.complaint.oversight.RecurrenceDetector} finds what recurs, {@link
 * io.careline.core.complaint.oversight.Oversight} counts and groups.
 */
@NullMarked
package io.careline.core.complaint.oversight;

import org.jspecify.annotations.NullMarked;
