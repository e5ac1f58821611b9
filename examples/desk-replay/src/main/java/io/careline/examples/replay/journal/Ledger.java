package io.careline.examples.replay.journal;

import io.careline.examples.replay.run.Outcomes;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Counts what came of a journal's lines, and why. */
public final class Ledger {
    private static final String NOT_PERMITTED = "lifecycle.not-permitted";

    private final Outcomes lines = new Outcomes();
    private final Reasons refusals = new Reasons();
    private final Reasons findings = new Reasons();
    private final Map<String, Set<ReasonCount>> standing = new HashMap<>();

    /**
     * Counts a line; a reason that was given twice for it counts once. What is not permitted only because an earlier line
     * was refused counts as a consequence of the earlier reasons.
     */
    public void add(JournalLine line, Verdict verdict) {
        lines.add(verdict.outcome());
        Set<String> codes = new LinkedHashSet<>();
        Set<ReasonCount> earlier = standing.getOrDefault(line.subject(), Set.of());
        for (Rejection rejection : verdict.rejections()) {
            if (rejection.code().equals(NOT_PERMITTED) && !earlier.isEmpty()) {
                earlier.forEach(ReasonCount::follow);
                return;
            }
            if (codes.add(rejection.code())) {
                standing.computeIfAbsent(line.subject(), unused -> new LinkedHashSet<>())
                        .add(refusals.add(rejection, line.activity(), line.activity(), line.place()));
            }
        }
        if (verdict.isAccepted()) {
            standing.remove(line.subject());
        }
        for (Finding finding : verdict.findings()) {
            if (codes.add(finding.code())) {
                findings.add(finding, "", line.activity(), line.place());
            }
        }
    }

    /** The lines: accepted as a whole, unchanged, or refused because one of their commands was. */
    public Outcomes lines() {
        return lines;
    }

    /** Why lines were refused, kept apart by what they tried. */
    public Reasons refusals() {
        return refusals;
    }

    /** What was said beside accepted lines. */
    public Reasons findings() {
        return findings;
    }
}
