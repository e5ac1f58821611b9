package io.careline.conduct;

import io.careline.common.Incubating;
import io.careline.common.Money;
import java.util.Optional;
import org.immutables.value.Value;

/** What a merit is worth (rule C15). Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface RewardRule permits ImmutableRewardRule {
    /** What for. */
    RewardGround ground();

    /** How much each time; empty where the handbook leaves it to people. */
    Optional<Money> amount();

    /** The handbook rule behind it; empty where there is none. */
    Optional<String> ruleId();

    /** Refuses an amount that is not above zero. */
    @Value.Check
    default void check() {
        amount().filter(money -> !money.isPositive()).ifPresent(money -> {
            throw new IllegalArgumentException("amount (" + money + ") must be above zero");
        });
    }

    /** Starts one; {@code ground} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RewardRule}. Not thread-safe. */
    class Builder extends ImmutableRewardRule.Builder {
        Builder() {}
    }
}
