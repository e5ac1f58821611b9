package io.careline.core.callback;

import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackReasons;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The objections that several callback commands share. */
final class Objection {
    private Objection() {}

    /** Refuses a command whose reason is missing or blank. */
    static <K extends CallbackCommand> Policy<Callback, K> ifNoReason(Function<K, Optional<String>> reason) {
        List<Rejection> missing = List.of(Rejection.of(CallbackReasons.REASON_MISSING));
        return (callback, command, context) -> isBlank(reason.apply(command)) ? missing : List.of();
    }

    static boolean isBlank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }

    /** The text of a command whose policies have made sure that it is there. */
    static String given(Optional<String> text) {
        return text.orElse("");
    }
}
