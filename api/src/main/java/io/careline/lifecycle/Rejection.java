package io.careline.lifecycle;

import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import java.util.Optional;
import org.immutables.value.Value;

/** One reason why a command is refused. A refusal gives all of its reasons. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Rejection extends Reason permits ImmutableRejection {
    @Override
    String code();

    @Override
    Optional<String> ruleId();

    @Override
    @Value.Default
    default Attributes details() {
        return Attributes.empty();
    }

    /** The same refusal with one more detail, or another value of it. */
    default <T> Rejection with(AttributeKey<T> key, T value) {
        return builder()
                .code(code())
                .ruleId(ruleId())
                .details(details().with(key, value))
                .build();
    }

    /** The same refusal with one more detail as text, or another value of it. */
    default Rejection with(String name, Object value) {
        return with(AttributeKey.text(name), String.valueOf(value));
    }

    /** A refusal that no handbook rule stands behind. */
    static Rejection of(String code) {
        return builder().code(code).build();
    }

    /** A refusal that comes from a handbook rule. */
    static Rejection of(String code, String ruleId) {
        return builder().code(code).ruleId(ruleId).build();
    }

    /** Starts a refusal; {@code code} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Rejection}. Not thread-safe. */
    class Builder extends ImmutableRejection.Builder {
        Builder() {}
    }
}
