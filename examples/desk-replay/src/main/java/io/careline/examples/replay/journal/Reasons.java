package io.careline.examples.replay.journal;

import io.careline.examples.replay.run.Place;
import io.careline.lifecycle.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts reasons by their code and whatever else keeps them apart. */
public final class Reasons {
    private final Map<String, ReasonCount> counts = new TreeMap<>();

    /**
     * Counts a reason.
     *
     * @param apart what keeps it apart from others of its code; may be empty
     */
    public ReasonCount add(Reason reason, String apart, String activity, Place place) {
        ReasonCount count =
                counts.computeIfAbsent(reason.code() + " " + apart, unused -> new ReasonCount(reason, activity, place));
        count.again();
        return count;
    }

    /** The reasons, the most frequent first. */
    public List<ReasonCount> byCount() {
        return counts.values().stream()
                .sorted(Comparator.comparingInt(ReasonCount::count).reversed())
                .toList();
    }

    /** How often one code was given. */
    public int count(String code) {
        return counts.values().stream()
                .filter(count -> count.reason().code().equals(code))
                .mapToInt(ReasonCount::count)
                .sum();
    }

    /** How often any reason was given. */
    public int total() {
        return counts.values().stream().mapToInt(ReasonCount::count).sum();
    }
}
