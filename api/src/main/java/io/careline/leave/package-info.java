/**
 * Leave: its types, how much of it a span of time is, and the ledger of what is left.
 *
 * <p>Values and contracts only; {@code io.careline.core.leave} counts and keeps the books. Start at
 * {@link io.careline.leave.LeaveType} and {@link io.careline.leave.LeaveSpan}.
 *
 * <p>{@link io.careline.leave.LeaveRequest} is what is known of one request, {@link io.careline.leave.LeaveFacts} what has
 * to be known beside it, {@link io.careline.leave.LeavePolicy} what a desk decides for itself (rules L1 to L21).
 */
@NullMarked
@ValueStyle
package io.careline.leave;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
