package io.careline.core.roster;

/** Two stretches of one agent, of the same length, change places. */
final class SwapStretches implements Neighbourhood {
    private static final int LONGEST = 5;
    private static final int FARTHEST = 21;

    @Override
    public boolean propose(RosterState state, Chance chance, Move move) {
        int horizon = state.region.days();
        int length = 1 + chance.below(LONGEST);
        int apart = length + chance.below(FARTHEST - length + 1);
        if (apart + length > horizon) {
            return false;
        }
        int agent = state.region.agent(chance);
        int from = state.region.start + chance.below(horizon - apart - length + 1);
        int base = agent * state.model.days;
        RowChange change = move.first;
        change.begin(state, agent);
        for (int day = from; day < from + length; day++) {
            change.put(day, state.rows[base + day + apart]);
        }
        for (int day = from; day < from + length; day++) {
            change.put(day + apart, state.rows[base + day]);
        }
        return move.one();
    }
}
