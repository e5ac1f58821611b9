package io.careline.core.roster;

import java.util.List;

/** How annealers on several threads work together: what they do between rounds, while all of them rest. */
interface Meeting {
    List<Annealer> annealers();

    /** Before a round. */
    void part();

    /** After a round, at a progress of 0 to 1. */
    void meet(double progress);

    /** Who holds the best roster. */
    Annealer front();
}
