package io.careline.core.internal;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The objection that most life cycles share: a text is missing. */
public final class Objection {
    private Objection() {}

    /** Refuses a command whose text is missing or blank. */
    public static <S extends State, C extends Command> Policy<S, C> ifBlank(
            Function<C, Optional<String>> text, Rejection rejection) {
        List<Rejection> missing = List.of(rejection);
        return (state, command, context) -> isBlank(text.apply(command)) ? missing : List.of();
    }

    /** The same where no handbook rule stands behind it. */
    public static <S extends State, C extends Command> Policy<S, C> ifBlank(
            Function<C, Optional<String>> text, String code) {
        return ifBlank(text, Rejection.of(code));
    }

    /** Whether there is nothing to read. */
    public static boolean isBlank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }

    /** The text of a command whose policies have made sure that it is there. */
    public static String given(Optional<String> text) {
        return text.orElse("");
    }
}
