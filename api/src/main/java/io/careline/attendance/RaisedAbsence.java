package io.careline.attendance;

import io.careline.common.AbsenceCause;
import io.careline.common.Incubating;
import java.util.Optional;
import org.immutables.value.Value;

/** A claim that an agent stayed away without leave; a person is to confirm or dismiss it. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RaisedAbsence permits ImmutableRaisedAbsence {
    /** Why it is raised. */
    AbsenceCause cause();

    /** The handbook rule that makes it one, such as {@code L5}; empty where there is none. */
    Optional<String> ruleId();

    /** What it comes from; empty if it was seen on the floor. */
    Optional<AbsenceRef> reference();

    /** What happened, in words. */
    Optional<String> note();

    /** Starts one; {@code cause} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RaisedAbsence}. Not thread-safe. */
    class Builder extends ImmutableRaisedAbsence.Builder {
        Builder() {}
    }
}
