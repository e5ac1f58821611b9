package io.careline.examples.replay.mapping;

import java.util.Optional;
import java.util.Set;

/**
 * When a command of an activity is sent: all parts must hold.
 *
 * @param after the activities that the case's event before may have; empty: any
 * @param isFirstAllowed whether the case may have no event before; counts only if {@code after} is restricted
 * @param isAfterRestricted whether the event before matters
 * @param isUserChanged whether somebody else must have acted before, or must not; empty: either
 * @param owner who must own the complaint; empty: anybody or nobody
 */
record Condition(
        Set<String> after,
        boolean isFirstAllowed,
        boolean isAfterRestricted,
        Optional<Boolean> isUserChanged,
        Optional<Owner> owner) {
    /** How the complaint's owner stands to who acts. */
    enum Owner {
        /** Nobody owns it. */
        NONE,
        /** Who acts owns it. */
        SELF,
        /** Somebody else owns it. */
        OTHER
    }

    boolean holds(Moment moment) {
        return isRightAfter(moment)
                && isUserChanged
                        .filter(wanted -> wanted != moment.isUserChanged())
                        .isEmpty()
                && owner.filter(wanted -> wanted != moment.owner()).isEmpty();
    }

    private boolean isRightAfter(Moment moment) {
        return !isAfterRestricted
                || moment.before()
                        .map(before -> after.contains(before.activity()))
                        .orElse(isFirstAllowed);
    }
}
