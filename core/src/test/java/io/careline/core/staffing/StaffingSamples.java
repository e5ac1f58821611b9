package io.careline.core.staffing;

import io.careline.staffing.ContactChannel;
import io.careline.staffing.ContactVolume;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.StaffingProfile;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

/** What tests of staffing start from. */
final class StaffingSamples {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Duration HALF_HOUR = Duration.ofMinutes(30);
    static final ServiceTarget EIGHTY_IN_TWENTY = level("0.8", 20, ServiceLevelDefinition.OF_OFFERED);

    private StaffingSamples() {}

    static ServiceTarget level(String share, long seconds, ServiceLevelDefinition definition) {
        return ServiceTarget.of(ServiceLevelTarget.of(new BigDecimal(share), Duration.ofSeconds(seconds), definition));
    }

    /** Calls of three minutes. */
    static StaffingProfile.Builder calls(ServiceTarget target) {
        return StaffingProfile.builder()
                .channel(ContactChannel.VOICE)
                .handlingTime(Duration.ofMinutes(3))
                .target(target);
    }

    /** With calls of three minutes, ten to an erlang. */
    static ContactVolume inHalfAnHour(double contacts) {
        return ContactVolume.of(contacts, HALF_HOUR);
    }
}
