package io.careline.examples.replay.journal;

import io.careline.lifecycle.Decision;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Rejection;
import java.util.List;

/**
 * What came of one line: all of its commands took effect, or none.
 *
 * @param outcome accepted if one command changed something, refused if one was refused
 * @param rejections every reason against the command that was refused
 * @param findings what was said beside the accepted ones
 */
public record Verdict(Decision.Outcome outcome, List<Rejection> rejections, List<Finding> findings) {
    /** Whether something changed. */
    public boolean isAccepted() {
        return outcome == Decision.Outcome.ACCEPTED;
    }
}
