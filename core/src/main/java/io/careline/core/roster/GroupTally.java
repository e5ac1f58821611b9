package io.careline.core.roster;

/** What a {@link GroupRule} remembers of one roster. Not thread-safe. */
interface GroupTally {
    /** One day of one agent changes; the opposite call takes it back. */
    void change(int agent, int day, int before, int after);

    /** All units broken now. */
    long units();
}
