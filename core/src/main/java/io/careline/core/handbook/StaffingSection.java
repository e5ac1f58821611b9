package io.careline.core.handbook;

import io.careline.staffing.AreaStaffingRule;
import io.careline.staffing.StaffingProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a handbook says of staffing. */
final class StaffingSection {
    List<StaffingProfile> channels = List.of();

    @Nullable AreaStaffingRule areas;
}
