package io.careline.core.lifecycle;

import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandType;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Policy;
import io.careline.lifecycle.State;
import io.careline.lifecycle.Status;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One row of the table with what it takes to decide it: the same row serves every status it starts from. */
record Row<S extends State, C extends Command, E extends Event>(
        CommandType type,
        Set<Status> sources,
        Set<Status> targets,
        List<StateRule<S>> conditions,
        List<Policy<S, C>> policies,
        Emission<S, C, E> emission) {

    /** Where the row can lead from one of its sources, in the order of the statuses. */
    Set<Status> targetsFrom(Status source) {
        if (targets.isEmpty()) {
            return Set.of(source);
        }
        return targets.stream()
                .sorted(Comparator.comparingInt(Status::ordinal))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
