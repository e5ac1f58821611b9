package io.careline.examples.month.plan;

import io.careline.staffing.DayVolume;
import io.careline.staffing.ForecastAccuracy;
import io.careline.staffing.StaffingProfile;
import java.util.List;
import java.util.Optional;

/**
 * The forecast of one channel.
 *
 * @param profile how its contacts are worked
 * @param days the contacts of each day to come
 * @param accuracy how well the method did on the latest month; empty if the history is too short to tell
 * @param yardstick the same of the seasonal naive forecast
 */
public record ChannelPlan(
        StaffingProfile profile,
        List<DayVolume> days,
        Optional<ForecastAccuracy> accuracy,
        Optional<ForecastAccuracy> yardstick) {}
