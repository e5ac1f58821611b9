package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns the rows as they were written into a table, or says everything that is wrong with them. */
final class TableCheck<S extends State, C extends Command, E extends Event> {
    private final LifecycleBuilder<S, C, E> definition;
    private final List<String> faults = new ArrayList<>();

    TableCheck(LifecycleBuilder<S, C, E> definition) {
        this.definition = definition;
    }

    Table<S, C, E> table() {
        if (definition.rows.isEmpty()) {
            throw new IllegalStateException("life cycle " + definition.name + " has no row");
        }
        Row<S, C, E> first = definition.rows.get(0);
        List<Status> statuses = EnumConstants.of(first.sources().iterator().next(), Status.class);
        List<CommandType> commands = EnumConstants.of(first.type(), CommandType.class);
        checkMembers(statuses, commands);
        checkDuplicates();
        checkReachable(statuses);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "life cycle " + definition.name + " is not sound:\n- " + String.join("\n- ", faults));
        }
        return new Table<>(
                statuses,
                commands,
                definition.rows.stream().map(this::withUserPolicies).toList());
    }

    private void checkMembers(List<Status> statuses, List<CommandType> commands) {
        for (Row<S, C, E> row : definition.rows) {
            if (!commands.contains(row.type())) {
                faults.add("command " + row.type() + " is not of the enum of the first row's command");
            }
            Set<Status> foreign = new LinkedHashSet<>(row.sources());
            foreign.addAll(row.targets());
            statuses.forEach(foreign::remove);
            if (!foreign.isEmpty()) {
                faults.add("statuses " + foreign + " in the row for " + row.type()
                        + " are not of the enum of the first row's status");
            }
        }
        for (NamedPolicy<S, C> added : definition.policies) {
            if (definition.rows.stream().noneMatch(row -> row.type().equals(added.type()))) {
                faults.add("policy " + added.name() + " is on command " + added.type() + ", which has no row");
            }
        }
    }

    private void checkDuplicates() {
        Set<List<Object>> seen = new HashSet<>();
        for (Row<S, C, E> row : definition.rows) {
            for (Status source : row.sources()) {
                if (!seen.add(List.of(row.type(), source))) {
                    faults.add("command " + row.type() + " has two rows in status " + source);
                }
            }
        }
    }

    private void checkReachable(List<Status> statuses) {
        Set<Status> reached = new LinkedHashSet<>(Set.of(statuses.get(0)));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Row<S, C, E> row : definition.rows) {
                if (row.sources().stream().anyMatch(reached::contains)) {
                    grew |= reached.addAll(row.targets());
                }
            }
        }
        for (Status status : statuses) {
            if (!reached.contains(status)) {
                faults.add("status " + status + " cannot be reached from " + statuses.get(0));
            }
        }
    }

    private Row<S, C, E> withUserPolicies(Row<S, C, E> row) {
        List<Policy<S, C>> policies = new ArrayList<>(row.policies());
        for (NamedPolicy<S, C> added : definition.policies) {
            if (added.type().equals(row.type())) {
                policies.add(added.policy());
            }
        }
        return new Row<>(
                row.type(), row.sources(), row.targets(), row.conditions(), List.copyOf(policies), row.emission());
    }
}
