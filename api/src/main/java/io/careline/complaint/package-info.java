/**
 * Complaints: from the first word of a customer to the archive (rules CP1 to CP27).
 *
 * <p>{@link io.careline.complaint.ComplaintCommand} is what can be sent, {@link io.careline.complaint.ComplaintEvent}
 * what can happen, {@link io.careline.complaint.Complaint} what is known,
 * {@link io.careline.complaint.ComplaintPolicy} what a desk decides for itself.
 */
@NullMarked
@ValueStyle
package io.careline.complaint;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
