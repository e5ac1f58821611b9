package io.careline.core.roster;

/** A kind of move. */
interface Neighbourhood {
    /** Draws a move; false if what it drew changes nothing or is not open to the agents. */
    boolean propose(RosterState state, Chance chance, Move move);
}
