package io.careline.examples.replay.run;

import io.careline.attendance.AttendancePolicy;
import io.careline.calendar.CalendarDay;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.core.attendance.AttendancePolicies;
import io.careline.core.calendar.Calendars;
import io.careline.core.complaint.Complaints;
import io.careline.core.handbook.Handbook;
import io.careline.core.labour.LabourPacks;
import io.careline.handover.HandoverPolicy;
import io.careline.labour.LabourPack;
import io.careline.leave.LeavePolicy;
import io.careline.leave.LeaveRule;
import io.careline.leave.LeaveType;
import io.careline.leave.LeaveTypeId;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.port.HolidaySource;
import io.careline.roster.RosterPolicy;
import io.careline.swap.SwapPolicy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules under which a desk's leave, swaps, handovers and attendance are replayed: a handbook's, and what all handbooks share.
 *
 * @param handbook the handbook
 * @param leave its rules on leave
 * @param swaps its rules on swaps
 * @param handovers its rules on handovers
 * @param attendance its rules on attendance
 * @param labour the labour law of its country
 * @param holidays the public holidays of its country
 */
public record PeopleRules(
        Handbook handbook,
        LeavePolicy leave,
        SwapPolicy swaps,
        HandoverPolicy handovers,
        AttendancePolicy attendance,
        LabourPack labour,
        HolidaySource holidays) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The rules of a handbook; what it does not say is as handbooks share it (rules L5 to L16, W1 to W10, H1 to H10, A1). */
    static PeopleRules of(Handbook handbook) {
        boolean isChinese = handbook.zone().equals(CHINA);
        return new PeopleRules(
                handbook,
                Shop.said(handbook::leavePolicy, () -> leave(handbook)),
                Shop.said(
                        handbook::swapPolicy,
                        () -> SwapPolicy.builder().version(handbook.version()).build()),
                Shop.said(
                        handbook::handoverPolicy,
                        () -> HandoverPolicy.builder()
                                .version(handbook.version())
                                .zone(handbook.zone())
                                .build()),
                Shop.said(handbook::attendancePolicy, AttendancePolicies::restaurant),
                handbook.labourRules().stream()
                        .findFirst()
                        .orElseGet(isChinese ? LabourPacks::china : LabourPacks::europeanUnion),
                isChinese ? known(Calendars.mainlandChina()) : nothing());
    }

    /** The handbook's id and version. */
    public PolicyVersion version() {
        return handbook.version();
    }

    /** The rules of its roster: how many each shift needs, as leave has it (rule R7). */
    public RosterPolicy roster() {
        return RosterPolicy.builder()
                .version(version())
                .leastOnDuty(leave.leastOnDuty())
                .build();
    }

    /** The life cycle of the complaints that a night leaves to the morning (rule CP14). */
    public Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> complaints() {
        ComplaintPolicy policy = Shop.said(
                handbook::complaintPolicy,
                () -> ComplaintPolicy.builder().version(handbook.version()).build());
        return Complaints.lifecycle(policy, handbook.calendar());
    }

    /** The zone of the desk's days and hours. */
    public ZoneId zone() {
        return handbook.zone();
    }

    /** Personal and sick leave, annual leave and time off in lieu (rule L15), by the bands of rule L7. */
    private static LeavePolicy leave(Handbook handbook) {
        LeavePolicy.Builder policy = LeavePolicy.builder();
        policy.version(handbook.version()).zone(handbook.zone()).bands(LeavePolicy.handbookBands());
        Stream.of(LeaveTypeId.PERSONAL, LeaveTypeId.SICK, LeaveTypeId.PAID_ANNUAL, LeaveTypeId.COMP_TIME)
                .map(type -> LeaveRule.of(LeaveType.builder().id(type).build()))
                .forEach(policy::addRules);
        return policy.build();
    }

    /** A source that takes the days of years it does not know for ordinary ones. */
    private static HolidaySource known(HolidaySource source) {
        return new HolidaySource() {
            @Override
            public String name() {
                return source.name();
            }

            @Override
            public boolean covers(int year) {
                return true;
            }

            @Override
            public CalendarDay day(LocalDate date) {
                return source.covers(date.getYear()) ? source.day(date) : CalendarDay.ordinary(date);
            }
        };
    }

    private static HolidaySource nothing() {
        return known(Calendars.holidays("none", 1, 1, List.of()));
    }
}
