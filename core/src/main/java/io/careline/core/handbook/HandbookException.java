package io.careline.core.handbook;

import io.careline.common.CarelineException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a handbook's document is refused; it has every fault that was found. */
public final class HandbookException extends CarelineException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<HandbookFault> faults;

    HandbookException(List<HandbookFault> faults) {
        super(message(faults));
        this.faults = faults;
    }

    private static String message(List<HandbookFault> faults) {
        String count = faults.size() == 1 ? "1 fault" : faults.size() + " faults";
        return faults.stream()
                .map(HandbookFault::toString)
                .collect(Collectors.joining("\n", "the handbook has " + count + "\n", ""));
    }

    /** The faults, at least one; empty only after the exception itself was serialized and read back. */
    public List<HandbookFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
