package io.careline.leave;

import io.careline.common.Incubating;
import io.careline.lifecycle.Role;
import io.careline.roster.Assignment;
import io.careline.roster.RosterId;
import io.careline.roster.RosterView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known beyond one leave request when it is submitted, and again when it is approved: small read models that
 * cross aggregates, so that the host's stores fill them. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface LeaveFacts permits ImmutableLeaveFacts {
    /** The applicant's reporting line, the nearest first; without one nobody can approve. */
    List<LeaveSuperior> line();

    /** Who of the line is away, when, and who decides instead. */
    List<LeaveSubstitution> substitutions();

    /** The applicant's own roles; empty if no rule asks for them. */
    Set<Role> roles();

    /** The first day of work; without it a type that asks for a tenure is refused. */
    Optional<LocalDate> hiredOn();

    /** Other requests of the same agent around and within the leave year. */
    List<LeaveView> requests();

    /**
     * What of this type was allocated to the agent and used; without it a type that needs a balance is refused.
     * Requests that are approved may be booked in it or not: they count once.
     */
    Optional<LeaveLedger> ledger();

    /**
     * What the days of the leave are to the agent, and those around them up to the first one of work; a day that is
     * not listed ends a run of free days.
     */
    List<LeaveDay> days();

    /**
     * Everybody's shifts on the days of the leave, of hours also on the day before and the day after; empty where there is
     * no roster yet.
     */
    List<Assignment> assignments();

    /** The rosters that have days of the leave: where a gap opens once it is approved. */
    List<RosterId> rosters();

    /** Days of shifts that the agent swapped or owes a colleague (rule L18). */
    Set<LocalDate> swappedShifts();

    /** Public holidays among the days of the leave (rule L19). */
    Set<LocalDate> publicHolidays();

    /** How many others of the team are away on leave, by day; none on a day that is not listed. */
    Map<LocalDate, Integer> teamAway();

    /** The shifts as a roster, in the zone of its days. */
    default RosterView roster(ZoneId zone) {
        return RosterView.of(zone, assignments());
    }

    /** Starts one; nothing is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link LeaveFacts}. Not thread-safe. */
    class Builder extends ImmutableLeaveFacts.Builder {
        Builder() {}
    }
}
