/**
 * Staffing: how many agents contacts need, how many contacts are to come, and which shifts to open for them.
 *
 * <p>Values only; {@code io.careline.core.staffing} reckons with them. A {@link io.careline.staffing.DayVolume} and a
 * {@link io.careline.staffing.StaffingProfile} give a {@link io.careline.staffing.DayStaffing}, its
 * {@link io.careline.staffing.AgentDemand} gives a {@link io.careline.staffing.ShiftPlan}.
 *
 * <p>What a person sets (targets, shrinkage, concurrency) is an exact decimal; what is reckoned or forecast is a {@code
 * double}, never infinite and never NaN.
 */
@NullMarked
@ValueStyle
package io.careline.staffing;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
