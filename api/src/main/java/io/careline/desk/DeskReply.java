package io.careline.desk;

import io.careline.common.Incubating;
import io.careline.lifecycle.Decision;
import io.careline.reaction.Reaction;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What came of one command at a desk: its own step, and those of the commands that followed from its events, and from
 * theirs. Immutable and thread-safe.
 */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface DeskReply permits ImmutableDeskReply {
    /** The command itself. */
    DeskStep step();

    /** What followed, in the order in which it was decided; refusals too. Empty if nothing did. */
    List<DeskStep> following();

    /**
     * What events asked for and the desk did not send, for the host to deal with: the life cycle is not at this desk, or
     * the chain of reactions is as long as a desk follows. Empty as a rule.
     */
    List<Reaction> unsent();

    /** The deadline whose command it was, such as {@code first-response}; empty if a command was sent. */
    Optional<String> deadline();

    /** What was decided on the command itself. */
    default Decision<?> decision() {
        return step().decision();
    }

    /** Starts one; {@code step} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DeskReply}. Not thread-safe. */
    class Builder extends ImmutableDeskReply.Builder {
        Builder() {}
    }
}
