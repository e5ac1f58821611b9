package io.careline.examples.replay.run;

import io.careline.common.AgentId;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAssigned;
import io.careline.complaint.ComplaintClaimed;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintReassigned;
import io.careline.complaint.ComplaintRegistered;
import io.careline.lifecycle.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened to one complaint, for the report's lists. */
public final class Story {
    private final String caseId;
    private final List<AgentId> owners = new ArrayList<>(2);
    private int commands;
    private int reopenings;
    private int disputes;
    private int breaches;
    private Complaint complaint;
    private Duration paused = Duration.ZERO;

    Story(String caseId, Complaint complaint) {
        this.caseId = caseId;
        this.complaint = complaint;
    }

    void add(Step step) {
        complaint = step.after();
        commands++;
        step.decision().events().forEach(envelope -> add(envelope.event()));
    }

    private void add(ComplaintEvent event) {
        switch (event.type()) {
            case REGISTERED -> ((ComplaintRegistered) event).owner().ifPresent(this::own);
            case ASSIGNED -> own(((ComplaintAssigned) event).assignee());
            case CLAIMED -> own(((ComplaintClaimed) event).assignee());
            case REASSIGNED -> own(((ComplaintReassigned) event).assignee());
            case REOPENED, FOLLOW_UP_CASE_REQUESTED -> reopenings++;
            case RESPONSE_DISPUTED -> disputes++;
            case CLOCK_BREACHED -> breaches++;
            default -> {}
        }
    }

    private void own(Actor owner) {
        owners.add(owner.id());
    }

    void end(Duration pausedInAll) {
        paused = pausedInAll;
    }

    /** The case in the log. */
    public String caseId() {
        return caseId;
    }

    /** The complaint as it stood in the end. */
    public Complaint complaint() {
        return complaint;
    }

    /** Everybody who owned it, in order. */
    public List<AgentId> owners() {
        return List.copyOf(owners);
    }

    /** How many commands brought it here. */
    public int commands() {
        return commands;
    }

    /** How often it was taken up again after closing. */
    public int reopenings() {
        return reopenings;
    }

    /** How often the customer disputed an answer. */
    public int disputes() {
        return disputes;
    }

    /** How many promises were broken. */
    public int breaches() {
        return breaches;
    }

    /** How long its latest resolution clock was paused. */
    public Duration paused() {
        return paused;
    }

    /** How often it came back to the owner before the last: A, B, A. */
    public int returns() {
        int returns = 0;
        for (int i = 2; i < owners.size(); i++) {
            returns += owners.get(i).equals(owners.get(i - 2)) ? 1 : 0;
        }
        return returns;
    }

    /** How long it took from receipt to the last resolution; empty if it is not resolved. */
    public Optional<Duration> resolutionTime() {
        Optional<Instant> received = complaint.receivedAt();
        return received.isEmpty()
                ? Optional.empty()
                : complaint.resolvedAt().map(resolved -> Duration.between(received.get(), resolved));
    }
}
