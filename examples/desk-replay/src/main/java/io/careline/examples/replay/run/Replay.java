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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Replays a whole log: cases are independent of each other, so each processor takes a part of them. */
public final class Replay {
    /** More threads than these gain little and keep a whole machine busy. */
    private static final int MOST_PARTS = 4;

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
     * @param progress is told how many cases are done, by several threads and not always in order
     * @throws io.careline.examples.replay.input.InputFault if a line cannot be used and lines are not to be skipped
     */
    public Result run(EventLog log, IntConsumer progress) {
        return run(log, progress, Math.min(MOST_PARTS, Runtime.getRuntime().availableProcessors()));
    }

    /** Replays a log in so many parts at once; their number makes no difference to what comes of it. */
    Result run(EventLog log, IntConsumer progress, int number) {
        Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> lifecycle =
                Complaints.lifecycle(desk.policy(), desk.calendar());
        AtomicInteger done = new AtomicInteger();
        List<Part> parts = parts(log, number);
        List<Runnable> tasks = new ArrayList<>();
        for (Part part : parts) {
            Decider decider = new Decider(log, mapping, lifecycle);
            tasks.add(() -> part.run(log, mapping, decider, () -> progress.accept(done.incrementAndGet())));
        }
        Threads.runAll(tasks);
        Tally tally = new Tally();
        List<Story> stories = new ArrayList<>();
        for (Part part : parts) {
            tally.add(part.tally());
            stories.addAll(part.stories());
            skipped.add(part.skipped());
        }
        return new Result(log, mapping, desk, lifecycle.table(), tally, stories, clocks(log, stories), skipped);
    }

    /** Neighbouring cases stay together, so that the parts one after the other are the log. */
    private List<Part> parts(EventLog log, int number) {
        List<Map.Entry<String, List<LogEvent>>> cases =
                new ArrayList<>(log.cases().entrySet());
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= number; i++) {
            int to = (int) ((long) cases.size() * i / number);
            parts.add(new Part(cases.subList(from, to), skipped.fresh()));
            from = to;
        }
        return parts;
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
