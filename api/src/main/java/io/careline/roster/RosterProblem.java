package io.careline.roster;

import io.careline.common.Incubating;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a roster is to be made of: days, shifts, agents, rules, cover, wishes. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RosterProblem permits ImmutableRosterProblem {
    /** The days. */
    RosterHorizon horizon();

    /** The zone of days and hours. */
    ZoneId zone();

    /** The shifts that can be worked, each name once. */
    List<ShiftType> shifts();

    /** The agents, each once. */
    List<RosterAgent> agents();

    /**
     * The rules. One shift a day at most is no rule: a roster has room for one. Where somebody does two duties on a day, a
     * shift type stands for both, what lies between them being a break.
     */
    List<RosterRule> rules();

    /** The cover that is wanted. */
    List<CoverRequirement> cover();

    /** The wishes. */
    List<RosterRequest> requests();

    /** The absences; nobody works in one. */
    List<RosterAbsence> absences();

    /** The days that are decided already. */
    List<RosterLock> locks();

    /** What days had better be where nothing speaks against it; several of one day add up. */
    List<RosterPreference> preferences();

    /** The public holidays. */
    Set<LocalDate> holidays();

    /** Starts one; {@code horizon} and {@code zone} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RosterProblem}. Not thread-safe. */
    class Builder extends ImmutableRosterProblem.Builder {
        Builder() {}

        /** Takes over every attribute of a problem, the empty ones too. */
        public Builder from(RosterProblem problem) {
            horizon(problem.horizon())
                    .zone(problem.zone())
                    .shifts(problem.shifts())
                    .agents(problem.agents())
                    .rules(problem.rules())
                    .cover(problem.cover())
                    .requests(problem.requests())
                    .absences(problem.absences())
                    .locks(problem.locks())
                    .preferences(problem.preferences())
                    .holidays(problem.holidays());
            return this;
        }
    }
}
