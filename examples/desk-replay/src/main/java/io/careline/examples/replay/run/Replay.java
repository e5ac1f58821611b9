package io.careline.examples.replay.run;

import io.careline.calendar.ClockName;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintClock;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.core.complaint.Complaints;
import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.LogEvent;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.mapping.Mapping;
import io.careline.lifecycle.Lifecycle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Replays a whole log: cases are independent of each other, so one is finished before the next begins. */
public final class Replay {
    private final Mapping mapping;
    private final Desk desk;
    private final SkippedLines skipped;

    /** A replay of logs of one kind under one desk's rules. */
    public Replay(Mapping mapping, Desk desk, SkippedLines skipped) {
        this.mapping = mapping;
        this.desk = desk;
        this.skipped = skipped;
    }

    /**
     * Replays a log.
     *
     * @param progress is told how many cases are done
     * @throws io.careline.examples.replay.input.InputFault if a line cannot be used and lines are not to be skipped
     */
    public Result run(EventLog log, IntConsumer progress) {
        Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle =
                Complaints.lifecycle(desk.policy(), desk.calendar());
        Tally tally = new Tally();
        Decider decider = new Decider(log, mapping, lifecycle);
        List<Story> stories = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, List<LogEvent>> entry : log.cases().entrySet()) {
            CaseReplay replay = new CaseReplay(entry.getKey(), decider, mapping, tally, skipped);
            stories.addAll(replay.run(entry.getValue(), log.last()));
            progress.accept(++done);
        }
        return new Result(log, mapping, desk, lifecycle.table(), tally, stories, clocks(log, stories), skipped);
    }

    private Map<ClockName, ClockFigures> clocks(EventLog log, List<Story> stories) {
        Map<ClockName, ClockFigures> figures = new LinkedHashMap<>();
        for (ComplaintClock clock : desk.policy().clocks()) {
            figures.put(clock.policy().name(), new ClockFigures());
        }
        ClockReading reading = new ClockReading(desk);
        for (Story story : stories) {
            reading.read(story.complaint(), log.last(), figures);
            story.end(reading.pausedResolution(story.complaint(), log.last()));
        }
        return figures;
    }
}
