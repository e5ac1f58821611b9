package io.careline.examples.replay.people;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.lifecycle.Lifecycle;
import io.careline.reaction.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The complaints that the morning makes of what a night has left (rules H10, CP14). */
final class NightComplaints {
    private final Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle;
    private final List<Complaint> complaints = new ArrayList<>();

    NightComplaints(PeopleRules rules) {
        this.lifecycle = rules.complaints();
    }

    Verdict receive(Reaction reaction, Instant time) {
        Course<Complaint, ComplaintCommand, ComplaintEvent> course = new Course<>(lifecycle, reaction.aggregateId());
        Verdict verdict = course.enter(
                List.of((ComplaintCommand) reaction.command()),
                time,
                Course.TIMER,
                reaction.commandId().value());
        if (verdict.isAccepted()) {
            complaints.add(course.state());
        }
        return verdict;
    }

    /** Those that were registered. */
    List<Complaint> complaints() {
        return complaints;
    }
}
