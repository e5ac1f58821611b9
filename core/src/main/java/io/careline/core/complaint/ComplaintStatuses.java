package io.careline.core.complaint;

import static io.careline.complaint.ComplaintStatus.ACKNOWLEDGED;
import static io.careline.complaint.ComplaintStatus.ARCHIVED;
import static io.careline.complaint.ComplaintStatus.ASSESSED;
import static io.careline.complaint.ComplaintStatus.CLOSED;
import static io.careline.complaint.ComplaintStatus.FOLLOW_UP;
import static io.careline.complaint.ComplaintStatus.INVESTIGATING;
import static io.careline.complaint.ComplaintStatus.NONE;
import static io.careline.complaint.ComplaintStatus.ON_HOLD;
import static io.careline.complaint.ComplaintStatus.REGISTERED;
import static io.careline.complaint.ComplaintStatus.RESPONSE_PROPOSED;

import io.careline.complaint.ComplaintStatus;
import java.util.EnumSet;
import java.util.Set;

/** The groups of statuses that the table's rows share. */
final class ComplaintStatuses {
    /** The register has it and no answer is out. */
    private static final Set<ComplaintStatus> UNANSWERED =
            EnumSet.of(REGISTERED, ACKNOWLEDGED, ASSESSED, INVESTIGATING, ON_HOLD);

    private static final Set<ComplaintStatus> OPEN = EnumSet.range(REGISTERED, RESPONSE_PROPOSED);

    private static final Set<ComplaintStatus> GOING_ON = EnumSet.range(REGISTERED, FOLLOW_UP);

    private ComplaintStatuses() {}

    private static ComplaintStatus[] array(Set<ComplaintStatus> statuses) {
        return statuses.toArray(new ComplaintStatus[0]);
    }

    /** The register has it and no answer is out. */
    static ComplaintStatus[] unanswered() {
        return array(UNANSWERED);
    }

    /** The customer is still owed an outcome. */
    static ComplaintStatus[] open() {
        return array(OPEN);
    }

    /** It has not ended: open, or resolved and still followed up. */
    static ComplaintStatus[] goingOn() {
        return array(GOING_ON);
    }

    /** It has ended, one way or another. */
    static ComplaintStatus[] ended() {
        Set<ComplaintStatus> statuses = EnumSet.complementOf(EnumSet.copyOf(GOING_ON));
        statuses.remove(NONE);
        return array(statuses);
    }

    /** A later matter can refer to it: it goes on, or was handled to the end. */
    static ComplaintStatus[] referable() {
        Set<ComplaintStatus> statuses = EnumSet.copyOf(GOING_ON);
        statuses.add(CLOSED);
        statuses.add(ARCHIVED);
        return array(statuses);
    }

    /** Anything after the register's entry: a timer may fire late, another complaint report late. */
    static ComplaintStatus[] recorded() {
        return array(EnumSet.complementOf(EnumSet.of(NONE)));
    }

    static boolean isGoingOn(ComplaintStatus status) {
        return GOING_ON.contains(status);
    }
}
