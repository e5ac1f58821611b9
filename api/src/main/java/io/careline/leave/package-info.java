/**
 * Leave: its types, how much of it a span of time is, and the ledger of what is left.
 *
 * <p>Values and contracts only; {@code io.careline.core.leave} counts and keeps the books. Start at
 * {@link io.careline.leave.LeaveType} and {@link io.careline.leave.LeaveSpan}.
 */
@NullMarked
@ValueStyle
package io.careline.leave;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
