package io.careline.lifecycle;

import io.careline.common.Id;

/** What is known of one aggregate after its events so far. Implementations are immutable values. */
public interface State {
    /** The aggregate's id. */
    Id<?> id();

    /** Where it stands. */
    Status status();

    /** How many events led here, and by which commands. */
    Revision revision();
}
