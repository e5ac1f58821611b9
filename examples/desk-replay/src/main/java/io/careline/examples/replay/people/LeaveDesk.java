package io.careline.examples.replay.people;

import io.careline.common.AgentId;
import io.careline.core.leave.LeaveRequests;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.Course;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.journal.Verdict;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.leave.LeaveApplication;
import io.careline.leave.LeaveCommand;
import io.careline.leave.LeaveEvent;
import io.careline.leave.LeaveRequest;
import io.careline.leave.LeaveSpan;
import io.careline.leave.LeaveStatus;
import io.careline.leave.LeaveSubmission;
import io.careline.leave.LeaveView;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Rejection;
import io.careline.roster.RosterAbsence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The leave requests of a desk on their way, what they take from balances, and whom they take off the roster. */
final class LeaveDesk {
    private final Staff staff;
    private final Consumer<EventEnvelope<?>> listener;
    private final Lifecycle<LeaveRequest, LeaveCommand, LeaveEvent> lifecycle;
    private final Map<String, Course<LeaveRequest, LeaveCommand, LeaveEvent>> courses = new LinkedHashMap<>();
    private final LeaveBalances balances;
    private final Ledger ledger = new Ledger();

    /** @param first the first day of the roster */
    LeaveDesk(PeopleRules rules, Staff staff, LocalDate first, Consumer<EventEnvelope<?>> listener) {
        this.staff = staff;
        this.listener = listener;
        this.lifecycle = LeaveRequests.lifecycle(rules.leave());
        this.balances = new LeaveBalances(rules.leave(), staff, first);
    }

    LeaveBalances balances() {
        return balances;
    }

    Ledger ledger() {
        return ledger;
    }

    void send(JournalLine line, LeaveFactsReading reading) throws LineFault {
        Course<LeaveRequest, LeaveCommand, LeaveEvent> course =
                courses.computeIfAbsent(line.subject(), id -> new Course<>(lifecycle, id).listen(listener));
        course.pass(line.time());
        LeaveRequest before = course.state();
        LeaveCommand command = new LeaveCommands(
                        line, before.application(), application -> reading.facts(before.id(), application, line.time()))
                .command();
        Verdict verdict = course.send(List.of(command), line.time(), staff.actor(line), String.valueOf(line.number()));
        ledger.add(line, verdict);
        if (verdict.isAccepted()) {
            settle(course.state(), line);
        }
    }

    private void settle(LeaveRequest after, JournalLine line) {
        for (Rejection rejection : balances.settle(after, PeopleResult.isInForce(after), line.time())) {
            ledger.findings().add(rejection, "", line.activity(), line.place());
        }
    }

    private static Optional<AgentId> agent(LeaveRequest request) {
        return request.submission().map(LeaveSubmission::application).map(LeaveApplication::agent);
    }

    /** An agent's requests that were submitted, as others of them need to know. */
    List<LeaveView> views(AgentId agent, Instant now) {
        List<LeaveView> views = new ArrayList<>();
        for (Course<LeaveRequest, LeaveCommand, LeaveEvent> course : courses.values()) {
            if (agent(course.state()).filter(agent::equals).isPresent()) {
                course.pass(now);
                LeaveRequest request = course.state();
                request.submission()
                        .ifPresent(submission -> views.add(LeaveView.builder()
                                .id(request.id())
                                .leaveType(submission.application().leaveType())
                                .span(submission.application().span())
                                .status(request.status())
                                .count(submission.count())
                                .build()));
            }
        }
        return views;
    }

    /** The leave of some people, asked for or approved. */
    List<RosterAbsence> absences(Collection<AgentId> people, Instant now) {
        List<RosterAbsence> absences = new ArrayList<>();
        for (Course<LeaveRequest, LeaveCommand, LeaveEvent> course : courses.values()) {
            agent(course.state()).filter(people::contains).ifPresent(agent -> {
                course.pass(now);
                LeaveRequest request = course.state();
                if (PeopleResult.isInForce(request) || request.status() == LeaveStatus.PENDING) {
                    LeaveSpan span =
                            request.submission().orElseThrow().application().span();
                    absences.add(RosterAbsence.of(agent, span.firstDay(), span.lastDay()));
                }
            });
        }
        return absences;
    }

    /** All requests as they stand after a moment; without those that were only written about and never made. */
    List<LeaveRequest> end(Instant end) {
        courses.values().forEach(course -> course.pass(end.plusNanos(1)));
        return courses.values().stream()
                .map(Course::state)
                .filter(request -> request.status() != LeaveStatus.NONE)
                .toList();
    }
}
