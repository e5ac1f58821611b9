package io.careline.examples.replay.run;

import io.careline.complaint.ComplaintCommandType;
import io.careline.complaint.ComplaintStatus;
import java.util.Comparator;

/**
 * What was tried when it was refused.
 *
 * @param activity the activity in the log
 * @param command the command that it stood for
 * @param status the complaint's status
 */
public record Situation(String activity, ComplaintCommandType command, ComplaintStatus status)
        implements Comparable<Situation> {
    private static final Comparator<Situation> ORDER = Comparator.comparing(Situation::activity)
            .thenComparing(Situation::command)
            .thenComparing(Situation::status);

    @Override
    public int compareTo(Situation other) {
        return ORDER.compare(this, other);
    }
}
