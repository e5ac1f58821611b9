package io.careline.roster;

import io.careline.common.CarelineException;
import io.careline.common.Incubating;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A problem that cannot be solved as it stands: malformed, or in contradiction with itself. */
@Incubating(since = "0.1.0")
public final class InvalidRosterProblemException extends CarelineException {
    private static final long serialVersionUID = 1L;

    private final transient List<Rejection> reasons;

    /** A problem refused for some reasons, at least one. */
    public InvalidRosterProblemException(List<Rejection> reasons) {
        super(reasons.stream().map(reason -> reason.message(Locale.ROOT)).collect(Collectors.joining("\n")));
        this.reasons = List.copyOf(reasons);
    }

    /** All reasons. */
    public List<Rejection> reasons() {
        return reasons;
    }
}
