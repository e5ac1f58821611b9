package io.careline.core.orderflag;

import io.careline.lifecycle.Rejection;
import java.util.List;
import java.util.Optional;

/** Texts that a command must give. */
final class Given {
    private Given() {}

    /** Refuses a text that is missing or blank. */
    static List<Rejection> ifBlank(Optional<String> text, String code) {
        return isBlank(text) ? List.of(Rejection.of(code)) : List.of();
    }

    static boolean isBlank(Optional<String> text) {
        return text.isEmpty() || text.get().isBlank();
    }

    /** The text of a command whose policies have made sure that it is there. */
    static String text(Optional<String> text) {
        return text.orElse("");
    }
}
