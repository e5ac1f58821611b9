package io.careline.core.desk;

import io.careline.common.Incubating;
import io.careline.lifecycle.State;
import io.careline.port.AggregateStore;

/** Makes stores for desks. */
@Incubating(since = "0.1.0")
public final class Stores {
    private Stores() {}

    /** A store that forgets everything when the program ends; it keeps no events. Empty at first. */
    public static <S extends State> AggregateStore<S> inMemory() {
        return new InMemoryStore<>();
    }
}
