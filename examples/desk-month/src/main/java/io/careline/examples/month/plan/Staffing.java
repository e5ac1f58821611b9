package io.careline.examples.month.plan;

import io.careline.core.handbook.Handbook;
import io.careline.staffing.ContactChannel;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.StaffingProfile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How contacts are worked: as the handbook says; where it says nothing, four minutes each, and four in five answered within
 * twenty seconds.
 */
public final class Staffing {
    private Staffing() {}

    /** The profile of a channel at a desk. */
    public static Optional<StaffingProfile> profile(Handbook handbook, ContactChannel channel) {
        if (handbook.sections().contains("staffing")) {
            return handbook.staffingProfiles().stream()
                    .filter(profile -> profile.channel().equals(channel))
                    .findFirst();
        }
        return Optional.of(StaffingProfile.builder()
                .channel(channel)
                .handlingTime(Duration.ofMinutes(4))
                .patience(Duration.ofMinutes(3))
                .target(ServiceTarget.of(ServiceLevelTarget.of(
                        new BigDecimal("0.8"), Duration.ofSeconds(20), ServiceLevelDefinition.OF_OFFERED)))
                .build());
    }
}
