package io.careline.lifecycle;

/** Something that was decided. Implementations are immutable values that hold decided facts, never a rule. */
public interface Event extends Typed {
    /** Which event of its life cycle this is. */
    @Override
    EventType type();
}
