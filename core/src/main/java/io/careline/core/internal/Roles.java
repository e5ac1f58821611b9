package io.careline.core.internal;

import io.careline.lifecycle.Actor;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Role;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** What most life cycles ask about roles: whether the sender has one of some, and what they are called. */
public final class Roles {
    private Roles() {}

    /** Whether the sender has one of these roles. */
    public static boolean isAny(Set<Role> roles, DecisionContext context) {
        return isAny(roles, context.actor());
    }

    /** Whether somebody has one of these roles. */
    public static boolean isAny(Set<Role> roles, Actor actor) {
        return !Collections.disjoint(actor.roles(), roles);
    }

    /** Their names for a text, in an order of their own: a set has none. */
    public static String names(Set<Role> roles) {
        return roles.stream().map(Role::value).sorted().collect(Collectors.joining(", "));
    }
}
