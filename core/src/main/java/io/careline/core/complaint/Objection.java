package io.careline.core.complaint;

import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintReasons;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The objection that most complaint commands share: a text is missing. */
final class Objection {
    private Objection() {}

    /** Refuses a command whose text is missing or blank. */
    static <C extends ComplaintCommand> Policy<Complaint, C> ifBlank(
            Function<C, Optional<String>> text, Rejection rejection) {
        return (complaint, command, context) -> isBlank(text.apply(command)) ? List.of(rejection) : List.of();
    }

    /** Refuses a command that does not say why. */
    static <C extends ComplaintCommand> Policy<Complaint, C> ifNoReason(Function<C, Optional<String>> reason) {
        return ifBlank(reason, Rejection.of(ComplaintReasons.REASON_MISSING));
    }

    static boolean isBlank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }

    /** The text of a command whose policies have made sure that it is there. */
    static String given(Optional<String> text) {
        return text.orElse("");
    }
}
