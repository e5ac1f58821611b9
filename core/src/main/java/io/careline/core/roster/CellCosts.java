package io.careline.core.roster;

import java.util.Arrays;

/** What single days of single agents cost, by code: kept only for the days that cost anything. */
final class CellCosts {
    /** By (agent, day), where its costs by code begin; -1 if it costs nothing whatever is worked. */
    final int[] at;

    int[] soft = new int[0];
    int[] hard = new int[0];
    private final int days;
    private final int codes;
    private int free;

    CellCosts(int agents, int days, int codes) {
        this.at = new int[Math.multiplyExact(agents, days)];
        Arrays.fill(at, -1);
        this.days = days;
        this.codes = codes;
    }

    void add(int agent, int day, boolean[] broken, RuleMark mark) {
        int cell = agent * days + day;
        if (at[cell] < 0) {
            at[cell] = free;
            free += codes;
            if (free > soft.length) {
                soft = Arrays.copyOf(soft, 2 * free);
                hard = Arrays.copyOf(hard, 2 * free);
            }
        }
        int[] costs = mark.isHard() ? hard : soft;
        for (int code = 0; code < codes; code++) {
            if (broken[code]) {
                costs[at[cell] + code] = Math.addExact(costs[at[cell] + code], (int) mark.weight());
            }
        }
    }

    int soft(int agent, int day, int code) {
        int cell = at[agent * days + day];
        return cell < 0 ? 0 : soft[cell + code];
    }

    int hard(int agent, int day, int code) {
        int cell = at[agent * days + day];
        return cell < 0 ? 0 : hard[cell + code];
    }
}
