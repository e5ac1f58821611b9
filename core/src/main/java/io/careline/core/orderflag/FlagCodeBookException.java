package io.careline.core.orderflag;

import io.careline.common.CarelineException;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a document of code books is refused; it has every fault that was found. */
public final class FlagCodeBookException extends CarelineException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Rejection> faults;

    FlagCodeBookException(List<Rejection> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    private static String message(List<Rejection> faults) {
        String count = faults.size() == 1 ? "1 fault" : faults.size() + " faults";
        return faults.stream()
                .map(fault -> fault.message(Locale.ROOT))
                .collect(Collectors.joining("\n", "the code books have " + count + "\n", ""));
    }

    /**
     * The faults, at least one, each with the JSON pointer of its place as the detail {@code pointer}; empty only after the
     * exception itself was serialized and read back.
     */
    public List<Rejection> faults() {
        return faults == null ? List.of() : faults;
    }
}
