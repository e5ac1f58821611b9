package io.careline.examples.replay.run;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintEventType;
import io.careline.core.reaction.StandardReactions;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.LogEvent;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.mapping.ActivityRule;
import io.careline.examples.replay.mapping.CommandMaker;
import io.careline.examples.replay.mapping.CommandRule;
import io.careline.examples.replay.mapping.Mapping;
import io.careline.examples.replay.mapping.Moment;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.EventEnvelope;
import io.careline.reaction.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replays one case: its events in order, and between them the deadlines that fall due. */
final class CaseReplay {
    private final String caseId;
    private final Decider decider;
    private final Mapping mapping;
    private final Tally tally;
    private final SkippedLines skipped;
    private final CommandMaker maker;
    private final List<Story> stories = new ArrayList<>(1);
    private Story story;
    private Instant latest = Instant.MIN;

    CaseReplay(String caseId, Decider decider, Mapping mapping, Tally tally, SkippedLines skipped) {
        this.caseId = caseId;
        this.decider = decider;
        this.mapping = mapping;
        this.tally = tally;
        this.skipped = skipped;
        this.maker = new CommandMaker(mapping, tally);
        this.story = new Story(caseId, decider.unregistered(caseId));
        stories.add(story);
    }

    /** What became of the case: one complaint, and one more for each time it was taken up again too late. */
    List<Story> run(List<LogEvent> events, Instant end) {
        Optional<LogEvent> before = Optional.empty();
        for (int i = 0; i < events.size(); i++) {
            LogEvent event = events.get(i);
            Optional<LogEvent> next = i + 1 < events.size() ? Optional.of(events.get(i + 1)) : Optional.empty();
            passDeadlines(event.time());
            replay(new Moment(caseId, before, event, next, story.complaint()));
            latest = event.time();
            before = Optional.of(event);
        }
        passDeadlines(end.plusNanos(1));
        return stories;
    }

    private void replay(Moment moment) {
        LogEvent event = moment.event();
        ActivityRule rule = mapping.rule(event.activity());
        Attempt attempt = new Attempt(event);
        try {
            if (moment.before().isEmpty()) {
                attempt.send(Source.OPENING, mapping.opening(moment), moment);
                settle(attempt, event, Source.OPENING);
            }
            attempt = attempt.next();
            if (rule.commands().isEmpty()) {
                tally.withoutCommand(event.activity());
                return;
            }
            attempt.send(Source.LOG, rule.commands(), moment);
            tally.event(event.activity(), settle(attempt, event, Source.LOG));
        } catch (LineFault fault) {
            skipped.skip(fault);
        }
    }

    /** Takes over what an attempt brought about, all or nothing. */
    private Decision.Outcome settle(Attempt attempt, LogEvent event, Source source) {
        if (attempt.refused.isPresent()) {
            tally.refused(attempt.refused.get(), event.activity(), new Place(caseId, event.line(), event.time()));
            return Decision.Outcome.REJECTED;
        }
        boolean isAccepted = false;
        for (Step step : attempt.steps) {
            take(step);
            isAccepted |= step.decision().isAccepted() && step.source() == source;
        }
        return isAccepted ? Decision.Outcome.ACCEPTED : Decision.Outcome.UNCHANGED;
    }

    private void take(Step step) {
        if (!step.before().id().equals(story.complaint().id())) {
            story = new Story(caseId, step.before());
            stories.add(story);
        }
        tally.taken(step);
        if (step.decision().isAccepted()) {
            story.add(step);
        }
    }

    /** A due time is the last moment in time: what the log says at that very moment comes first. */
    private void passDeadlines(Instant until) {
        Optional<Deadline<ComplaintCommand>> due = firstDue(until);
        while (due.isPresent()) {
            Deadline<ComplaintCommand> deadline = due.get();
            Instant now = deadline.dueAt().isBefore(latest) ? latest : deadline.dueAt();
            Step step = decider.decide(
                    Source.DEADLINE,
                    story.complaint(),
                    deadline.command(),
                    decider.timer(story.complaint(), deadline, now));
            take(step);
            due = step.decision().isAccepted() ? firstDue(until) : Optional.empty();
        }
    }

    private Optional<Deadline<ComplaintCommand>> firstDue(Instant until) {
        List<Deadline<ComplaintCommand>> deadlines = decider.deadlines(story.complaint(), until);
        return deadlines.isEmpty() || !deadlines.get(0).dueAt().isBefore(until)
                ? Optional.empty()
                : Optional.of(deadlines.get(0));
    }

    /** The commands of one event on trial: nothing counts before all are decided. */
    private final class Attempt {
        private final LogEvent event;
        private final List<Step> steps = new ArrayList<>(4);
        private Optional<Step> refused = Optional.empty();
        private Complaint complaint = story.complaint();
        private int position;

        Attempt(LogEvent event) {
            this.event = event;
        }

        /** A fresh trial on the same line, whose command ids go on. */
        Attempt next() {
            Attempt next = new Attempt(event);
            next.position = position;
            return next;
        }

        void send(Source source, List<CommandRule> rules, Moment moment) throws LineFault {
            for (CommandRule rule : rules) {
                Moment now = moment.with(complaint);
                if (refused.isEmpty() && rule.applies(now)) {
                    send(source, maker.make(rule, now), moment);
                }
            }
        }

        private void send(Source source, ComplaintCommand command, Moment moment) throws LineFault {
            DecisionContext context = decider.context(event.line(), ++position, event.time(), event.user());
            Step step = decider.decide(source, complaint, command, context);
            if (add(step)) {
                for (EventEnvelope<ComplaintEvent> envelope : step.decision().events()) {
                    if (envelope.event().type() == ComplaintEventType.FOLLOW_UP_CASE_REQUESTED) {
                        react(envelope, context, moment);
                    }
                }
            }
        }

        private boolean add(Step step) {
            if (step.decision().isRejected()) {
                refused = Optional.of(step);
                return false;
            }
            steps.add(step);
            complaint = step.after();
            return true;
        }

        /** The case goes on in the complaint that follows the closed one. */
        private void react(EventEnvelope<ComplaintEvent> envelope, DecisionContext context, Moment moment)
                throws LineFault {
            for (Reaction reaction : StandardReactions.all().to(envelope)) {
                Step step = decider.decide(
                        Source.REACTION,
                        decider.unregistered(reaction.aggregateId()),
                        (ComplaintCommand) reaction.command(),
                        decider.context(
                                context.now(),
                                context.actor(),
                                reaction.commandId().value()));
                if (add(step)) {
                    List<CommandRule> rest = mapping.opening().commands().stream()
                            .filter(rule -> rule.type() != ComplaintCommandType.REGISTER)
                            .toList();
                    send(Source.OPENING, rest, moment);
                }
            }
        }
    }
}
