package io.careline.examples.replay.run;

import io.careline.calendar.CalendarId;
import io.careline.calendar.CalendarSpecification;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockPolicy;
import io.careline.calendar.ClockTarget;
import io.careline.calendar.HoldReason;
import io.careline.calendar.TimeBasis;
import io.careline.calendar.WeeklyHours;
import io.careline.common.Money;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.CustomerTier;
import io.careline.complaint.EscalationLevel;
import io.careline.complaint.RegisterField;
import io.careline.complaint.Severity;
import io.careline.core.calendar.Calendars;
import io.careline.examples.replay.input.InputFault;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import java.time.ZoneId;

/** Finds the handbook to replay under. */
public final class Packs {
    /** The handbook of the log that ships with the program. */
    public static final String DEFAULT = "property-management";

    private Packs() {}

    public static Desk load(String id) {
        if (!id.equals("property-management")) {
            throw new InputFault("there is no pack \"" + id + "\"");
        }
        ComplaintPolicy.Builder policy = ComplaintPolicy.builder()
                .version(PolicyVersion.of(id, "1"))
                .addMandatoryFields(RegisterField.CUSTOMER, RegisterField.SUMMARY)
                .addEscalationChain(
                        EscalationLevel.of(Role.OFFICER, Money.of("CNY", "0")), EscalationLevel.of(Role.DIRECTOR))
                .addReassigners(Role.SUPERVISOR, Role.MANAGER, Role.DIRECTOR);
        policy.addClocks(
                clock("registration", "PT5M", TimeBasis.BUSINESS),
                clock("handover", "PT15M", TimeBasis.CALENDAR),
                clock("first-response", "PT30M", TimeBasis.BUSINESS),
                clock("resolution", "P3D", TimeBasis.BUSINESS));
        policy.addClocks(ComplaintClock.builder()
                .policy(policy("resolution", "P7D", TimeBasis.BUSINESS))
                .severity(Severity.MAJOR)
                .build());
        policy.addClocks(tier("A", "P1D"), tier("B", "P3D"), tier("C", "P7D"));
        return new Desk(
                policy.build(),
                Calendars.of(CalendarSpecification.builder()
                        .id(CalendarId.of("office"))
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .hours(WeeklyHours.parse("MON-SUN 08:30-12:00,13:30-17:30"))
                        .build()));
    }

    private static ComplaintClock tier(String tier, String target) {
        return ComplaintClock.builder()
                .policy(policy("follow-up", target, TimeBasis.CALENDAR))
                .tier(CustomerTier.of(tier))
                .build();
    }

    private static ComplaintClock clock(String name, String target, TimeBasis basis) {
        return ComplaintClock.of(policy(name, target, basis));
    }

    private static ClockPolicy policy(String name, String target, TimeBasis basis) {
        ClockPolicy.Builder policy = ClockPolicy.builder()
                .name(ClockName.of(name))
                .target(ClockTarget.parse(target))
                .basis(basis);
        if (name.equals("resolution")) {
            policy.addPausedBy(HoldReason.AWAITING_CUSTOMER, HoldReason.AWAITING_THIRD_PARTY);
        }
        return policy.build();
    }
}
