package io.careline.benchmarks.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintEvent;
import io.careline.lifecycle.Decision;

/** What every contestant owes for a command: the decision, and the complaint after it. */
record Outcome(Decision<ComplaintEvent> decision, Complaint complaint) {}
