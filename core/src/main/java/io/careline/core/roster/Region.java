package io.careline.core.roster;

/**
 * The agents and days in which a search moves. Regions that share neither an agent nor a day can be searched at the same
 * time on one roster: no row and no cell of cover is touched by both. Not thread-safe.
 */
final class Region {
    final int[] agents;

    /** The agents from this position on are within. */
    int from;

    /** How many agents are within. */
    int size;

    /** The first day. */
    int start;

    /** One above the last day. */
    int end;

    Region(int[] agents, int start, int end) {
        this.agents = agents;
        this.size = agents.length;
        this.start = start;
        this.end = end;
    }

    /** All agents, the whole horizon. */
    static Region of(RosterModel model) {
        int[] all = new int[model.agents];
        java.util.Arrays.setAll(all, agent -> agent);
        return new Region(all, model.start, model.days);
    }

    int days() {
        return end - start;
    }

    int agent(Chance chance) {
        return agents[from + chance.below(size)];
    }

    /** One of the others; there must be two. */
    int other(int agent, Chance chance) {
        int found = agents[from + chance.below(size - 1)];
        return found == agent ? agents[from + size - 1] : found;
    }

    int day(Chance chance) {
        return start + chance.below(end - start);
    }
}
