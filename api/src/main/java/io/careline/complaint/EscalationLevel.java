package io.careline.complaint;

import io.careline.common.Money;
import io.careline.lifecycle.Role;
import java.util.Optional;
import org.immutables.value.Value;

/** One level of the escalation chain: who is responsible there and what he may grant. Immutable and thread-safe. */
@Value.Immutable
public sealed interface EscalationLevel permits ImmutableEscalationLevel {
    /** Who is responsible at this level. */
    Role role();

    /** The most that may be offered in money at this level; any amount if empty. */
    Optional<Money> limit();

    /** A level that may offer any amount. */
    static EscalationLevel of(Role role) {
        return new Builder().role(role).build();
    }

    /** A level that may offer up to a limit; zero for nothing. */
    static EscalationLevel of(Role role, Money limit) {
        return new Builder().role(role).limit(limit).build();
    }

    /** Starts one; {@code role} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link EscalationLevel}. Not thread-safe. */
    class Builder extends ImmutableEscalationLevel.Builder {
        Builder() {}
    }
}
