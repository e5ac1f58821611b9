package io.careline.desk;

import io.careline.common.Incubating;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.State;
import org.immutables.value.Value;

/** One command at a desk, what was decided, and the aggregate before and after. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DeskStep permits ImmutableDeskStep {
    /** The life cycle, such as {@code complaint}. */
    String lifecycle();

    /** The aggregate it was sent to. */
    String aggregateId();

    /** The command as it was decided: with the facts that the host's source brought. */
    Command command();

    /** When it was decided, for whom, and under which id. */
    DecisionContext context();

    /** What was decided. */
    Decision<?> decision();

    /** The aggregate that it was decided on. */
    State before();

    /** The aggregate with the events of the decision: the same as before unless it was accepted. */
    State after();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DeskStep}. Not thread-safe. */
    class Builder extends ImmutableDeskStep.Builder {
        Builder() {}
    }
}
