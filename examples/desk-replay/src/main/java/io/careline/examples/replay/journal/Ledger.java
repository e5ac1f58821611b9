package io.careline.examples.replay.journal;

import io.careline.examples.replay.run.Outcomes;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Counts what came of a journal's lines, and why. */
public final class Ledger {
    private final Outcomes lines = new Outcomes();
    private final Reasons refusals = new Reasons();
    private final Reasons findings = new Reasons();

    /** Counts a line; a reason that was given twice for it counts once. */
    public void add(JournalLine line, Verdict verdict) {
        lines.add(verdict.outcome());
        Set<String> codes = new LinkedHashSet<>();
        for (Rejection rejection : verdict.rejections()) {
            if (codes.add(rejection.code())) {
                refusals.add(rejection, line.activity(), line.activity(), line.place());
            }
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
