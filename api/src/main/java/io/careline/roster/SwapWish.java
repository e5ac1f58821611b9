package io.careline.roster;

import io.careline.common.AgentId;
import io.careline.common.Incubating;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An agent wants to be rid of a shift and would work another one in return. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface SwapWish permits ImmutableSwapWish {
    /** Whose wish. */
    AgentId agent();

    /** The day of the shift. */
    LocalDate date();

    /** The first day of what may be given in return; empty: a week before. */
    Optional<LocalDate> from();

    /** The last day of what may be given in return; empty: a week after. */
    Optional<LocalDate> to();

    /** How many proposals are wanted at most; 10 unless set. */
    @Value.Default
    default int most() {
        return 10;
    }

    /** A wish within a week before and after. */
    static SwapWish of(AgentId agent, LocalDate date) {
        return builder().agent(agent).date(date).build();
    }

    /** Starts one; {@code agent} and {@code date} are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SwapWish}. Not thread-safe. */
    class Builder extends ImmutableSwapWish.Builder {
        Builder() {}
    }
}
