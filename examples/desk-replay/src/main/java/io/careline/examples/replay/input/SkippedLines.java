package io.careline.examples.replay.input;

import io.careline.examples.report.InputFault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What to do with lines that cannot be used: stop at the first, or skip, count and remember a few of each kind. */
public final class SkippedLines {
    /** How many lines of each kind are remembered. */
    public static final int REMEMBERED = 5;

    private final String file;
    private final boolean isLenient;
    private final Map<LineProblem, Integer> counts = new EnumMap<>(LineProblem.class);
    private final Map<LineProblem, List<LineFault>> first = new EnumMap<>(LineProblem.class);

    /** Nothing skipped so far; unless lenient, the first fault will end the program. */
    public SkippedLines(String file, boolean isLenient) {
        this.file = file;
        this.isLenient = isLenient;
    }

    /** The file's name as the user wrote it. */
    public String file() {
        return file;
    }

    /**
     * Skips a line.
     *
     * @throws InputFault unless lenient
     */
    public void skip(LineFault fault) {
        if (!isLenient) {
            throw new InputFault(fault.in(file), fault);
        }
        counts.merge(fault.problem(), 1, Integer::sum);
        List<LineFault> remembered = first.computeIfAbsent(fault.problem(), unused -> new ArrayList<>());
        if (remembered.size() < REMEMBERED) {
            remembered.add(fault);
        }
    }

    /** How many lines were skipped, by kind; kinds that did not happen are left out. */
    public Map<LineProblem, Integer> counts() {
        return counts;
    }

    /** The first lines of a kind. */
    public List<LineFault> first(LineProblem problem) {
        return first.getOrDefault(problem, List.of());
    }

    /** How many lines were skipped in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
