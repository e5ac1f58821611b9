package io.careline.examples.replay.run;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.lifecycle.Decision;

/**
 * One command, what was decided, and the complaint before and after.
 *
 * @param source why it was sent
 */
record Step(
        Source source,
        ComplaintCommand command,
        Decision<ComplaintEvent> decision,
        Complaint before,
        Complaint after) {}
