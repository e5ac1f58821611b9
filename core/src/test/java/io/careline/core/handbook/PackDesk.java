package io.careline.core.handbook;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.Role;
import io.careline.lifecycle.State;
import java.time.LocalDateTime;
import java.util.List;

/** One aggregate of a life cycle that a handbook gives; Wang, an officer, works on it unless somebody else is named. */
final class PackDesk<S extends State, C extends Command, E extends Event>
        extends LifecycleDesk<S, C, E, PackDesk<S, C, E>> {
    static final Actor WANG = Actor.of("wang", Role.OFFICER);
    static final Actor LI = Actor.of("li", Role.OFFICER);
    static final Actor SUPERVISOR = Actor.of("sun", Role.SUPERVISOR);
    static final Actor MANAGER = Actor.of("ma", Role.MANAGER);

    PackDesk(Lifecycle<S, C, E> lifecycle) {
        this(lifecycle, "A-1");
    }

    PackDesk(Lifecycle<S, C, E> lifecycle, String aggregateId) {
        super(lifecycle, aggregateId, WANG);
    }

    @Override
    protected PackDesk<S, C, E> self() {
        return this;
    }

    /** What is owed, and when: {@code first-response 2026-03-02T09:30}. */
    List<String> owed() {
        return lifecycle().deadlines(state(), context()).stream()
                .map(deadline -> deadline.name() + " " + LocalDateTime.ofInstant(deadline.dueAt(), ZONE))
                .toList();
    }
}
