package io.careline.core.lifecycle;

import io.careline.common.AttributeKey;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A user's own rule on a command type; its name goes into every reason it gives. */
record NamedPolicy<S extends State, C extends Command>(String name, CommandType type, Policy<S, C> policy) {
    private static final AttributeKey<String> POLICY = AttributeKey.text("policy");

    static <S extends State, C extends Command, K extends C> NamedPolicy<S, C> of(
            String name, CommandType type, Class<K> command, Policy<S, K> policy) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("policy name (" + name + ") must not be blank");
        }
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(policy, "policy");
        return new NamedPolicy<>(
                name, type, (state, sent, context) -> check(name, policy, state, command.cast(sent), context));
    }

    private static <S extends State, K extends Command> List<Reason> check(
            String name, Policy<S, K> policy, S state, K command, DecisionContext context) {
        List<? extends Reason> reasons = policy.check(state, command, context);
        if (reasons.isEmpty()) {
            return List.of();
        }
        List<Reason> named = new ArrayList<>(reasons.size());
        for (Reason reason : reasons) {
            named.add(
                    reason instanceof Rejection rejection
                            ? rejection.with(POLICY, name)
                            : ((Finding) reason).with(POLICY, name));
        }
        return named;
    }
}
