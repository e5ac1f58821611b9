package io.careline.core.roster;

/** A stretch of 2 to 10 days of one agent moves by one day; what falls out at one end comes in at the other. */
final class RotateDays implements Neighbourhood {
    private static final int LONGEST = 10;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        int horizon = state.region.days();
        int length = 2 + chance.below(LONGEST - 1);
        if (length > horizon) {
            return false;
        }
        int agent = state.region.agent(chance);
        int from = state.region.start + chance.below(horizon - length + 1);
        int to = from + length - 1;
        int base = agent * state.model.days;
        byte[] rows = state.rows;
        RowChange change = move.first;
        change.begin(state, agent);
        if (chance.below(2) == 0) {
            change.put(from, rows[base + to]);
            for (int day = from + 1; day <= to; day++) {
                change.put(day, rows[base + day - 1]);
            }
        } else {
            for (int day = from; day < to; day++) {
                change.put(day, rows[base + day + 1]);
            }
            change.put(to, rows[base + from]);
        }
        return move.one();
    }
}
