package io.careline.lifecycle;

import io.careline.common.Attributes;

/** Something somebody wants done to one aggregate. Implementations are immutable values. */
public interface Command extends Typed {
    /** Which command of its life cycle this is. */
    @Override
    CommandType type();

    /** What the host wants to carry along; the life cycle ignores it, a {@link Policy} of the host's may read it. */
    default Attributes attributes() {
        return Attributes.empty();
    }
}
