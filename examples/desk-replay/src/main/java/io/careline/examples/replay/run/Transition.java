package io.careline.examples.replay.run;

import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;

/**
 * A way from one status to another, or back to the same.
 *
 * @param from the status before
 * @param command what led on
 * @param to the status after
 */
public record Transition(ComplaintStatus from, ComplaintCommandType command, ComplaintStatus to)
        implements Comparable<Transition> {
    @Override
    public int compareTo(Transition other) {
        int byFrom = from.compareTo(other.from);
        int byCommand = command.compareTo(other.command);
        return byFrom != 0 ? byFrom : byCommand != 0 ? byCommand : to.compareTo(other.to);
    }
}
