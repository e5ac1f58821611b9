package io.careline.lifecycle;

import io.careline.common.Attributes;

/** Something somebody wants done to one aggregate. Implementations are immutable values. */
public interface Command {
    /** Which command of its life cycle this is. */
    CommandType type();

    /** What the host wants to carry along; the life cycle ignores it, a {@link Policy} of the host's may read it. */
    default Attributes attributes() {
        return Attributes.empty();
    }
}
