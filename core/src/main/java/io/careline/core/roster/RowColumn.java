package io.careline.core.roster;

/** A row that one agent can work, as a column of a linear program. Never changed. */
final class RowColumn {
    private static final double HARD_WEIGHT = 1000;

    final int agent;
    final byte[] row;

    /** The soft cost without cover and groups. */
    final long cost;

    RowColumn(int agent, byte[] row, long cost) {
        this.agent = agent;
        this.row = row;
        this.cost = cost;
    }

    /** What a hard point weighs in soft units, where rosters are compared by one number. */
    static double hardWeight(RosterModel model) {
        return Math.ceil(HARD_WEIGHT * model.temperatures.typicalWeight());
    }

    /** The cost of a row if it keeps all hard rules; else -1. */
    static long cost(RosterModel model, int agent, byte[] row) {
        long cost = 0;
        for (int day = model.start; day < model.days; day++) {
            if (model.cells.hard(agent, day, row[day]) > 0) {
                return -1;
            }
            cost += model.cells.soft(agent, day, row[day]);
        }
        for (RowRule rule : model.hardRules[agent]) {
            if (rule.units(row, 0) > 0) {
                return -1;
            }
        }
        for (RowRule rule : model.softRules[agent]) {
            cost += rule.units(row, 0) * rule.weight;
        }
        return cost;
    }
}
