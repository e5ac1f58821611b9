package io.careline.benchmarks.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.lifecycle.DecisionContext;

/** One way to write the life cycle of a complaint. */
@FunctionalInterface
interface Contestant {
    /** Decides a command and applies what was decided. */
    Outcome send(Complaint complaint, ComplaintCommand command, DecisionContext context);
}
