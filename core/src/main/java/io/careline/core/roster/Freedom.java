package io.careline.core.roster;

import java.util.Arrays;

/** Which codes each agent may have on each day while a part of a roster is searched anew; all other days stay. */
final class Freedom {
    final RosterModel model;

    /** By (agent, day, code). */
    final boolean[] isOpen;

    /** By (agent, day), how many codes are open. */
    private final int[] sizes;

    private Freedom(RosterModel model) {
        this.model = model;
        this.isOpen = new boolean[model.agents * model.days * model.codes];
        this.sizes = new int[model.agents * model.days];
    }

    private Freedom(Freedom other) {
        this.model = other.model;
        this.isOpen = other.isOpen.clone();
        this.sizes = other.sizes.clone();
    }

    /** All choices of the horizon; the history stays as it is. */
    static Freedom whole(RosterModel model) {
        Freedom freedom = new Freedom(model);
        for (int at = 0; at < freedom.sizes.length; at++) {
            for (int index = model.choiceStarts[at]; index < model.choiceStarts[at + 1]; index++) {
                freedom.isOpen[at * model.codes + model.choices[index]] = true;
            }
            freedom.sizes[at] = model.choiceStarts[at + 1] - model.choiceStarts[at];
        }
        return freedom;
    }

    Freedom copy() {
        return new Freedom(this);
    }

    void fix(int agent, int day, int code) {
        int at = agent * model.days + day;
        Arrays.fill(isOpen, at * model.codes, (at + 1) * model.codes, false);
        isOpen[at * model.codes + code] = true;
        sizes[at] = 1;
    }

    /** Leaves some days of an agent as they are in a roster. */
    void keep(int agent, int from, int to, byte[] rows) {
        for (int day = from; day < to; day++) {
            fix(agent, day, rows[agent * model.days + day]);
        }
    }

    boolean isFixed(int agent, int day) {
        return sizes[agent * model.days + day] == 1;
    }

    boolean isFixed(int agent) {
        for (int day = model.start; day < model.days; day++) {
            if (!isFixed(agent, day)) {
                return false;
            }
        }
        return true;
    }

    boolean allows(int agent, byte[] row) {
        int base = agent * model.days * model.codes;
        for (int day = model.start; day < model.days; day++) {
            if (!isOpen[base + day * model.codes + row[day]]) {
                return false;
            }
        }
        return true;
    }
}
