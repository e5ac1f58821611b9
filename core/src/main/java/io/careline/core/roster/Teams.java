package io.careline.core.roster;

import java.util.Arrays;

/** The agents by team: those of two teams never count in the same cell of cover. */
final class Teams {
    /** The agents, team by team. */
    final int[] agents;

    /** By team, where its agents begin; one more at the end. */
    final int[] starts;

    /** By agent, its team. */
    final int[] of;

    private Teams(int[] of, int count) {
        this.of = of;
        this.starts = new int[count + 1];
        this.agents = new int[of.length];
        for (int team : of) {
            starts[team + 1]++;
        }
        for (int team = 0; team < count; team++) {
            starts[team + 1] += starts[team];
        }
        int[] free = starts.clone();
        for (int agent = 0; agent < of.length; agent++) {
            agents[free[of[agent]]++] = agent;
        }
    }

    int count() {
        return starts.length - 1;
    }

    static Teams of(RosterModel model) {
        CoverModel cover = model.cover;
        int slots = cover.days * cover.codes;
        int[] joined = new int[(cover.starts.length - 1) / slots];
        Arrays.setAll(joined, of -> of);
        int[] ownerOf = new int[cover.cells];
        Arrays.fill(ownerOf, -1);
        for (int slot = 0; slot < cover.starts.length - 1; slot++) {
            for (int entry = cover.starts[slot]; entry < cover.starts[slot + 1]; entry++) {
                int cell = cover.entries[entry];
                int owner = ownerOf[cell] < 0 ? slot / slots : ownerOf[cell];
                ownerOf[cell] = owner;
                joined[root(joined, slot / slots)] = root(joined, owner);
            }
        }
        int[] numbers = new int[joined.length];
        Arrays.fill(numbers, -1);
        int[] of = new int[model.agents];
        int count = 0;
        for (int agent = 0; agent < model.agents; agent++) {
            int root = root(joined, cover.classOf[agent]);
            numbers[root] = numbers[root] < 0 ? count++ : numbers[root];
            of[agent] = numbers[root];
        }
        return new Teams(of, count);
    }

    /** The class that stands for all that are joined with one. */
    private static int root(int[] joined, int of) {
        int root = of;
        while (joined[root] != root) {
            root = joined[root];
        }
        return root;
    }
}
