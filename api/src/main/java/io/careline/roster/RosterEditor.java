package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A roster under the hands of a supervisor: single edits, swaps and ranges, each with the exact change of the score. Not
 * thread-safe.
 *
 * <p>Every method that takes edits throws {@link IllegalArgumentException} if one names an agent, a day or a shift that
 * the problem does not have, or if two name the same day of one agent; nothing is changed then.
 */
@Incubating(since = "0.1.0")
public interface RosterEditor {
    /** What some edits would do, all together; nothing is changed. */
    EditImpact whatIf(List<RosterEdit> edits);

    /** Makes some edits, all together, whether or not they are allowed. */
    EditImpact apply(List<RosterEdit> edits);

    /** Takes the last edits back that were made and not yet taken back; false if there are none. */
    boolean undo();

    /** The shift of an agent on a day of the horizon; empty if it is off. */
    Optional<ShiftType> on(AgentId agent, LocalDate date);

    /** The hard points now. */
    long hard();

    /** The soft cost now. */
    long soft();

    /** The score now, with each place where a rule is broken. */
    RosterScore score();

    /** Who works which shift when, by agent and day. */
    List<Assignment> assignments();

    /** The edits that turn another roster of the same problem into this one, by agent and day. */
    List<RosterEdit> since(List<Assignment> other);
}
