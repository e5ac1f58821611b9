package io.careline.attendance;

import io.careline.calendar.OpenInterval;
import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.Incubating;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import io.careline.roster.ShiftType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of one agent's attendance at one shift, from the roster to the locked month. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface AttendanceRecord extends State permits ImmutableAttendanceRecord {
    @Override
    AttendanceId id();

    @Override
    @Value.Default
    default AttendanceStatus status() {
        return AttendanceStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** Whose shift it is; there from scheduling on. */
    Optional<AgentId> agent();

    /** The day on which the shift begins, also of one that passes midnight. */
    Optional<LocalDate> date();

    /** The zone of its hours. */
    Optional<ZoneId> zone();

    /** The shift as the roster has it. */
    Optional<ShiftType> shift();

    /** When it begins and ends. */
    Optional<OpenInterval> hours();

    /** Its breaks. */
    List<OpenInterval> breaks();

    /** When its grace is over: it is not assessed before. */
    Optional<Instant> assessableFrom();

    /** When its month can be locked. */
    Optional<Instant> lockableFrom();

    /** When the agent came; the first of several signatures. */
    Optional<Instant> signedInAt();

    /** When the agent went; the last of several signatures. */
    Optional<Instant> signedOutAt();

    /** Whether the agent left work undone. */
    @Value.Default
    default boolean isWorkUndone() {
        return false;
    }

    /** How the agent explained coming late (rule L4). */
    Optional<String> explanation();

    /** When the agent need not be there. */
    List<TimeOff> timeOff();

    /** When the agent was away from the post. */
    List<AwayFromPost> away();

    /** What the agent has shown, or where it is kept. */
    List<String> evidence();

    /** Until when evidence was asked for; empty if it never was. */
    Optional<Instant> evidenceDueAt();

    /** The unauthorised absences that nobody has decided yet. */
    List<RaisedAbsence> raised();

    /** Whether a person has confirmed an unauthorised absence. */
    @Value.Default
    default boolean isUnauthorised() {
        return false;
    }

    /** How often its signatures were corrected. */
    @Value.Default
    default int corrections() {
        return 0;
    }

    /** What came of it; empty until it is assessed. */
    Optional<ShiftAssessment> assessment();

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** The time from signing in to signing out; empty unless both are known. */
    default Optional<OpenInterval> presence() {
        return signedInAt().flatMap(from -> signedOutAt().filter(from::isBefore).map(to -> OpenInterval.of(from, to)));
    }

    /** A record before its shift is scheduled. */
    static AttendanceRecord unscheduled(AttendanceId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link AttendanceRecord}. Not thread-safe. */
    class Builder extends ImmutableAttendanceRecord.Builder {
        Builder() {}

        /** Takes over every attribute of a record, the empty ones too. */
        public Builder from(AttendanceRecord attendance) {
            id(attendance.id())
                    .status(attendance.status())
                    .revision(attendance.revision())
                    .agent(attendance.agent())
                    .date(attendance.date())
                    .zone(attendance.zone())
                    .shift(attendance.shift())
                    .hours(attendance.hours())
                    .breaks(attendance.breaks())
                    .assessableFrom(attendance.assessableFrom())
                    .lockableFrom(attendance.lockableFrom())
                    .signedInAt(attendance.signedInAt())
                    .signedOutAt(attendance.signedOutAt())
                    .workUndone(attendance.isWorkUndone())
                    .explanation(attendance.explanation())
                    .timeOff(attendance.timeOff())
                    .away(attendance.away())
                    .evidence(attendance.evidence())
                    .evidenceDueAt(attendance.evidenceDueAt())
                    .raised(attendance.raised())
                    .unauthorised(attendance.isUnauthorised())
                    .corrections(attendance.corrections())
                    .assessment(attendance.assessment())
                    .attributes(attendance.attributes());
            return this;
        }
    }
}
