package io.careline.examples.replay.run;

import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.input.LogEvent;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Replays some cases of a log one after the other, and counts what comes of them apart from all other cases. */
final class Part {
    private final List<Map.Entry<String, List<LogEvent>>> cases;
    private final Tally tally = new Tally();
    private final List<Story> stories = new ArrayList<>();
    private final SkippedLines skipped;

    Part(List<Map.Entry<String, List<LogEvent>>> cases, SkippedLines skipped) {
        this.cases = cases;
        this.skipped = skipped;
    }

    /** Gives up before the next case when its thread is interrupted. */
    void run(EventLog log, Mapping mapping, Decider decider, Runnable caseDone) {
        for (Map.Entry<String, List<LogEvent>> entry : cases) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            CaseReplay replay = new CaseReplay(entry.getKey(), decider, mapping, tally, skipped);
            stories.addAll(replay.run(entry.getValue(), log.last()));
            caseDone.run();
        }
    }

    Tally tally() {
        return tally;
    }

    List<Story> stories() {
        return stories;
    }

    SkippedLines skipped() {
        return skipped;
    }
}
