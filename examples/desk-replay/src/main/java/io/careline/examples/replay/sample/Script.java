package io.careline.examples.replay.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What has been written of one complaint so far, the time it is, and who has it. */
final class Script {
    private final String caseId;
    private final String clerk;
    private final List<Line> lines = new ArrayList<>();
    private LocalDateTime now;
    private String owner;
    private boolean isOwned;
    private boolean isOpen = true;

    Script(String caseId, LocalDateTime start, String clerk) {
        this.caseId = caseId;
        this.clerk = clerk;
        this.now = start;
        this.owner = clerk;
    }

    List<Line> lines() {
        return lines;
    }

    LocalDateTime now() {
        return now;
    }

    /** The clerk of the day. */
    String clerk() {
        return clerk;
    }

    /** Who has it; the clerk of the day as long as nobody does. */
    String owner() {
        return owner;
    }

    boolean isOwned() {
        return isOwned;
    }

    Script own(String person) {
        owner = person;
        isOwned = true;
        return this;
    }

    /** Whether there is more to come. */
    boolean isOpen() {
        return isOpen;
    }

    void end() {
        isOpen = false;
    }

    Script at(LocalDateTime time) {
        now = time;
        return this;
    }

    /** Minutes round the clock. */
    Script pass(int minutes) {
        now = now.plusMinutes(minutes);
        return this;
    }

    /** Minutes of office time. */
    Script work(int minutes) {
        now = Office.after(now, minutes);
        return this;
    }

    Line add(String activity, String user) {
        Line line = new Line(caseId, now, activity, user);
        lines.add(line);
        return line;
    }
}
