package io.careline.callback;

import io.careline.common.CustomerRef;
import io.careline.complaint.CustomerTier;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A visit that is due, and the callback that announces it (rules CB10, CB11). Immutable and thread-safe. */
@Value.Immutable
public sealed interface DueVisit permits ImmutableDueVisit {
    /** Whose. */
    CustomerRef customer();

    /** Of which tier. */
    CustomerTier tier();

    /** Since which day. */
    LocalDate dueOn();

    /** The command to send to a new callback: phone first. */
    RequestCallback request();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DueVisit}. Not thread-safe. */
    class Builder extends ImmutableDueVisit.Builder {
        Builder() {}
    }
}
