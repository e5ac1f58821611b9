package io.careline.lifecycle;

import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import java.util.Optional;
import org.immutables.value.Value;

/** Something worth knowing beside what was accepted; it refuses nothing. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Finding extends Reason permits ImmutableFinding {
    @Override
    String code();

    @Override
    Optional<String> ruleId();

    @Override
    @Value.Default
    default Attributes details() {
        return Attributes.empty();
    }

    /** The same finding with one more detail, or another value of it. */
    default <T> Finding with(AttributeKey<T> key, T value) {
        return builder()
                .code(code())
                .ruleId(ruleId())
                .details(details().with(key, value))
                .build();
    }

    /** The same finding with one more detail as text, or another value of it. */
    default Finding with(String name, Object value) {
        return with(AttributeKey.text(name), String.valueOf(value));
    }

    /** A finding that no handbook rule stands behind. */
    static Finding of(String code) {
        return builder().code(code).build();
    }

    /** A finding that comes from a handbook rule. */
    static Finding of(String code, String ruleId) {
        return builder().code(code).ruleId(ruleId).build();
    }

    /** Starts a finding; {@code code} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Finding}. Not thread-safe. */
    class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
