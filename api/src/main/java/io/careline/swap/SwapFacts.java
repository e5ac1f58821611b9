package io.careline.swap;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Finding;
import io.careline.roster.Assignment;
import io.careline.roster.EditImpact;
import io.careline.roster.OpenShift;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterAgent;
import io.careline.roster.RosterView;
import io.careline.roster.SkillRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * What other aggregates know of a swap at the moment of a decision: the host reads it where it is kept. Immutable and
 * thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapFacts permits ImmutableSwapFacts {
    /** The zone of the roster's days and hours. */
    ZoneId zone();

    /** The shifts of both people from the day before to the day after each shift of the swap, as they are without it. */
    List<Assignment> assignments();

    /** The shifts that have nobody; for a claim. */
    List<OpenShift> openShifts();

    /** The leave of both people, asked for or approved (rules W9, L18). */
    List<RosterAbsence> leave();

    /** The public holidays around the swap (rules W9, L19). */
    Set<LocalDate> holidays();

    /** What both people can do; needed where a shift takes a skill. */
    List<RosterAgent> agents();

    /** Which shifts take which skills. */
    List<SkillRule> skillRules();

    /** The team leader of each (rules W4, W8). */
    Map<AgentId, AgentId> teamLeads();

    /** The other swaps of both people in the swap register, old ones too (rules W5, W6). */
    List<SwapRecord> register();

    /** What a {@link io.careline.roster.RosterEditor} says of {@link SwapTerms#edits()}; empty if nobody was asked. */
    Optional<EditImpact> rosterImpact();

    /** What else is to be said beside the decision, such as labour rules that the swap would break; never a refusal. */
    List<Finding> findings();

    /**
     * What a roster says of a swap: the zone, and the shifts of both people around its days.
     *
     * @param roster as it is without the swap
     */
    static Builder from(RosterView roster, SwapTerms terms) {
        return from(roster, terms.people(), terms.days());
    }

    /** The zone of a roster, and the shifts of some people from the day before to the day after each of some days. */
    static Builder from(RosterView roster, Collection<AgentId> people, Collection<LocalDate> days) {
        Set<LocalDate> around = new TreeSet<>();
        for (LocalDate day : days) {
            around.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        Builder facts = builder();
        facts.zone(roster.zone());
        for (LocalDate day : around) {
            roster.on(day).stream()
                    .filter(assignment -> people.contains(assignment.agent()))
                    .forEach(facts::addAssignments);
        }
        return facts;
    }

    /** Starts some; {@code zone} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles {@link SwapFacts}. Not thread-safe. */
    class Builder extends ImmutableSwapFacts.Builder {
        Builder() {}
    }
}
