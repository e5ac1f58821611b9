package io.careline.benchmarks.roster.engine;

import java.util.List;

/** A problem has something that the models of other engines do not express; it is never left out silently. */
public final class InexpressibleProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InexpressibleProblemException(List<String> reasons) {
        super("The models of other engines do not express: " + String.join("; ", reasons) + ".");
    }
}
